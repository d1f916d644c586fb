import { Cloudreve, type SavedSession } from "@debrid-drive/cloudreve-client";
import { type ClientOptions, memoryStore } from "@debrid-drive/runtime";
import fc from "fast-check";
import { expect, test } from "vitest";
import { areDistinct, leaksIn, type Secret, secret, token } from "./secret.ts";
import { sayings, talker } from "./talkative-server.ts";
import { watched } from "./watched-client.ts";

const BASE = "https://drive.example.com";
const USER = { id: "d8Cn", user_name: "user@example.com" };

/** What a well-behaved server says, by route; undefined for the rest. */
function good(route: string, cookie: Secret): Response | undefined {
  const bodies: Readonly<Record<string, object>> = {
    "GET /api/v3/site/config": { code: 0, data: { loginCaptcha: true, captcha_type: "normal" }, msg: "" },
    "GET /api/v3/site/captcha": { code: 0, data: "data:image/png;base64,AAAA", msg: "" },
    "POST /api/v3/user/session": { code: 203, msg: "" },
    "POST /api/v3/user/2fa": { code: 0, data: USER, msg: "" },
    "GET /api/v3/user/me": { code: 401, msg: "Login required" },
  };
  const body = bodies[route];
  return (
    body && Response.json(body, { headers: { "set-cookie": `cloudreve-session=${cookie.value}; Path=/` } })
  );
}

test("logging in, again and out shows no secret, whatever the server says", async () => {
  const run = fc.record({
    cookie: token,
    pasted: token,
    password: secret,
    captcha: secret,
    code: secret,
    header: token,
    talkers: fc.array(fc.option(talker, { nil: undefined, freq: 3 }), { maxLength: 10 }),
    saying: sayings,
  });
  await fc.assert(
    fc.asyncProperty(run, async ({ talkers, saying, ...secrets }) => {
      const { cookie, pasted, password, captcha, code, header } = secrets;
      const all = Object.values(secrets);
      fc.pre(areDistinct(all));
      const left = [...talkers];
      const open = (watching: ClientOptions) =>
        new Cloudreve({
          ...watching,
          baseUrl: BASE,
          version: "3.8.3",
          session: {
            store: memoryStore<SavedSession>(),
            credentials: { userName: USER.user_name, password: password.value },
            onCaptcha: () => captcha.value,
            onTwoFactor: () => code.value,
            headers: () => ({ "X-CSRF-Token": header.value }),
          },
          fetch: async (request) => {
            const talk = left.shift();
            // It can repeat only what it was sent just now.
            const sent = [...request.headers.values(), await request.clone().text()].join("\n");
            const known = all.filter(({ mark }) => sent.includes(mark));
            if (talk) return talk(known.length > 0 ? saying(known) : "sorry", request, "");
            const answer = good(`${request.method} ${new URL(request.url).pathname}`, cookie);
            return answer ?? new Response("404 page not found", { status: 404 });
          },
        });
      const { client: drive, clock, show, seen } = watched(open);
      await clock.runUntil(drive.user.me()).catch(show);
      await clock.runUntil(drive.session.importCookie(pasted.value)).catch(show);
      await clock.runUntil(drive.user.me()).catch(show);
      await clock.runUntil(drive.session.logout()).catch(show);
      await drive.session.importCookie(`${pasted.value} ${cookie.value}`).catch(show);
      show(drive);
      expect(leaksIn(seen(), all)).toEqual([]);
    }),
    { numRuns: 500, endOnFailure: true },
  );
}, 120_000);
