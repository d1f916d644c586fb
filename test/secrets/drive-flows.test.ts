import { Cloudreve } from "@debrid-drive/cloudreve-client";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { begin, content, STORAGES, startPair, USER } from "../support/upload-run.ts";
import { issuedIn } from "./issued.ts";
import { printed } from "./printed.ts";
import { areDistinct, leaksIn, type Secret, secret, secretLink, sentIn, token } from "./secret.ts";
import { sayings, talker } from "./talkative-server.ts";
import { watching } from "./watched-client.ts";

const pair = await startPair();
const { mock, clock, wiring } = pair;
afterAll(() => mock.close());

interface Job {
  readonly drive: Cloudreve;
  readonly show: (value: unknown) => void;
  readonly password: Secret;
  readonly link: Secret;
  readonly signal: AbortSignal;
}

const MAGNET = "magnet:?xt=urn:btih:dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c&tr=";

/** Of what they give, only errors are shown: the rest is what was asked for. */
const FLOWS: Readonly<Record<string, (job: Job) => Promise<unknown>>> = {
  files: async ({ drive: { fs }, signal }) => {
    await fs.ensure("/films/new", { signal });
    await fs.copy({ from: "/a.txt", to: "/films" }, { signal });
    await fs.rename({ from: "/films/a.txt", name: "b.txt" }, { signal });
    await fs.compress({ from: "/films", to: "/films.zip" }, { signal });
    for await (const _ of fs.walk("/", { signal }));
    await fs.remove("/films", { signal });
    await fs.resolve("/films/b.txt", { signal });
  },
  "links to files": async ({ drive, show, signal }) => {
    const results = await drive.fs.sourceLinks("/a.txt", { signal });
    for (const result of results) if ("error" in result) show(result.error);
    const { id } = await drive.fs.resolve("/a.txt", { signal });
    await drive.file.createDownloadLink({ id }, { signal });
  },
  upload: ({ drive, show, signal }) =>
    drive.upload.file(
      { path: "/films/c.mkv", source: content(2500) },
      { signal, ifHeld: "end-all", onProgress: show },
    ),
  "remote download": async ({ drive, show, link, signal }) => {
    const urls = [link.value, MAGNET + encodeURIComponent(link.value)];
    const results = await drive.remoteDownload.add({ urls, dst: "/" }, { signal, timeoutMs: 60_000 });
    for (const result of results) {
      if (!result.ok) show(result.error);
      else await drive.remoteDownload.watch(result.handle, { signal, timeoutMs: 600_000 }).catch(show);
    }
  },
  share: async ({ drive, password, signal }) => {
    const body = { id: "nothing", is_dir: false, password: password.value, downloads: 1, expire: 60 };
    await drive.share.create({ ...body, preview: true }, { signal });
    await drive.share.get({ id: "nothing", password: password.value }, { signal });
  },
  webdav: async ({ drive, signal }) => {
    await drive.webdav.create({ path: "/", name: "x" }, { signal });
    await drive.webdav.list({}, { signal });
  },
  session: async ({ drive, show, password, signal }) => {
    await drive.session.login({ userName: USER, password: password.value }, { signal }).catch(show);
    await drive.session.importCookie(`cloudreve-session=${password.mark}`).catch(show);
    await drive.user.me({}, { signal }).catch(show);
    await drive.session.logout({ signal });
  },
};

test("no flow of Cloudreve shows what it sends or what the server hands out", async () => {
  const run = fc.record({
    flow: fc.constantFrom(...Object.keys(FLOWS)),
    storage: fc.constantFrom(...STORAGES),
    header: token,
    extra: token,
    password: secret,
    link: secretLink,
    talkers: fc.array(fc.option(talker, { nil: undefined, freq: 4 }), { maxLength: 16 }),
    saying: sayings,
    abortAt: fc.option(fc.nat(12), { freq: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(run, async ({ flow, storage, talkers, saying, abortAt, ...secrets }) => {
      const all: Secret[] = Object.values(secrets);
      fc.pre(areDistinct(all));
      begin(pair, storage);
      mock.cloudreve.putFile(USER, "/a.txt", "a");
      const seen: string[] = [];
      const show = (value: unknown) => void seen.push(printed(value));
      const disturbing: typeof talkers = [];
      const gone = new AbortController();
      let count = 0;
      const drive = new Cloudreve({
        ...wiring,
        ...watching(show),
        version: "3.8.3",
        headers: { "X-Key": secrets.header.value },
        session: { headers: () => ({ "X-CSRF-Token": secrets.extra.value }) },
        fetch: async (request, init) => {
          count += 1;
          if (count === abortAt) gone.abort();
          const talk = disturbing.shift();
          if (talk) return talk(saying(await sentIn(request, all)), request, "");
          const response = await wiring.fetch(request, init);
          all.push(...(await issuedIn(response)));
          return response;
        },
      });
      await clock.run(drive.session.login({ userName: USER, password: "mock-password" }));
      disturbing.push(...talkers);
      count = 0;
      const { password, link } = secrets;
      const job = FLOWS[flow]?.({ drive, show, password, link, signal: gone.signal });
      await clock.run((job ?? Promise.reject(new Error("no such flow"))).catch(show));
      show(drive);
      expect(all.length).toBeGreaterThan(Object.keys(secrets).length);
      expect(leaksIn(seen.join("\n"), all)).toEqual([]);
    }),
    { numRuns: 500, endOnFailure: true },
  );
}, 300_000);
