import { inspect } from "node:util";
import {
  Cloudreve,
  type SavedSession,
  type SessionError,
  type SessionOptions,
} from "@debrid-drive/cloudreve-client";
import { createTestPair, type Wiring } from "@debrid-drive/mock-server/testing";
import { memoryStore } from "@debrid-drive/runtime";
import { describe, expect, test } from "vitest";

const USER = { userName: "user@example.com", password: "mock-password" };
const TWO_FACTOR = { userName: "twofactor@example.com", password: "mock-password" };

async function start(cloudreveVersion: "3.3.1" | "3.5.3" | "3.8.3", session: SessionOptions = {}) {
  const clients = { drive: (wiring: Wiring) => new Cloudreve({ ...wiring, session }) };
  const pair = await createTestPair({ clients, apis: ["cloudreve"], cloudreveVersion });
  const { settings } = pair.mock.cloudreve;
  /** Reads the picture as a person would: the mock keeps the text in the session of the last one. */
  const readPicture = () => [...pair.mock.cloudreve.sessions.facts.values()].at(-1)?.captcha ?? "";
  const wantCaptcha = (type: string) => {
    settings.set("login_captcha", "1");
    settings.set("captcha_type", type);
  };
  return Object.assign(pair, { readPicture, wantCaptcha });
}

describe.each(["3.3.1", "3.5.3", "3.8.3"] as const)("Cloudreve %s", (version) => {
  test("log in, ask who one is, log out", async () => {
    await using pair = await start(version);
    const { drive, clock, mock } = pair;
    const user = await clock.run(drive.session.login(USER));
    expect(user.user_name).toBe(USER.userName);
    expect((await clock.run(drive.user.me())).id).toBe(user.id);
    await clock.run(drive.session.logout());
    await expect(clock.run(drive.user.me())).rejects.toMatchObject({ kind: "api", code: 401 });
    expect(mock.violations).toEqual([]);
  });

  test("a captcha picture and a second factor, each wrong once", async () => {
    await using pair = await start(version);
    const { drive, clock, wantCaptcha, readPicture } = pair;
    wantCaptcha("normal");
    const asked: string[] = [];
    const login = drive.session.login(TWO_FACTOR, {
      onCaptcha(question) {
        asked.push(`${question.kind} ${question.attempt}`);
        expect(question.kind === "normal" && question.picture).toMatch(/^data:image\/png;base64,/);
        return question.attempt === 1 ? "wrong" : ` ${readPicture()} `;
      },
      onTwoFactor({ attempt }) {
        asked.push(`code ${attempt}`);
        return attempt === 1 ? "000000" : "123 456";
      },
    });
    expect((await clock.run(login)).user_name).toBe(TWO_FACTOR.userName);
    expect(asked).toEqual(["normal 1", "normal 2", "code 1", "code 2"]);
    await clock.run(drive.user.me());
    expect(pair.mock.violations).toEqual([]);
  });

  test("wrong captchas and codes are asked for three times, or as often as told", async () => {
    await using pair = await start(version);
    const { drive, clock, wantCaptcha } = pair;
    const reason = async (work: Promise<unknown>) =>
      ((await clock.run(work.catch((error: SessionError) => error))) as SessionError).reason;
    let asked = 0;
    const wrong = () => {
      asked += 1;
      return `00000${asked}`;
    };
    const onTwoFactor = wrong;
    expect(await reason(drive.session.login(TWO_FACTOR, { onTwoFactor }))).toBe("two-factor");
    expect(asked).toBe(3);
    wantCaptcha("normal");
    const onCaptcha = wrong;
    expect(await reason(drive.session.login(USER, { onCaptcha, maxAttempts: 2 }))).toBe("captcha");
    expect(asked).toBe(5);
  });

  test.each([
    ["recaptcha", "mock-recaptcha"],
    ["tcaptcha", { ticket: "mock-ticket", randstr: "mock-randstr" }],
  ] as const)("what %s gives is passed through", async (kind, solved) => {
    await using pair = await start(version);
    const { drive, clock, wantCaptcha, mock } = pair;
    wantCaptcha(kind);
    for (const name of ["CaptchaAppId", "AppSecretKey", "SecretId", "SecretKey"])
      mock.cloudreve.settings.set(`captcha_TCaptcha_${name}`, "mock");
    const onCaptcha = ({ attempt }: { attempt: number }) =>
      attempt > 1 ? solved : kind === "tcaptcha" ? { ticket: "no", randstr: "no" } : "no";
    await clock.run(drive.session.login(USER, { onCaptcha }));
    const misfit = kind === "tcaptcha" ? "a text" : { ticket: "t", randstr: "r" };
    await expect(clock.run(drive.session.login(USER, { onCaptcha: () => misfit }))).rejects.toMatchObject({
      kind: "config",
      field: "onCaptcha",
    });
  });

  test("why nobody is logged in has one name in all versions, and no secret is told", async () => {
    await using pair = await start(version);
    const { drive, clock, wantCaptcha } = pair;
    const password = "SECRET-PASSWORD";
    const fails = async (work: Promise<unknown>): Promise<SessionError> =>
      clock.run(
        work.then(
          () => expect.fail("logged in"),
          (error) => error,
        ),
      );
    const errors = {
      credentials: await fails(drive.session.login({ ...USER, password })),
      blocked: await fails(drive.session.login({ ...USER, userName: "blocked@example.com" })),
      "two-factor": await fails(drive.session.login(TWO_FACTOR)),
    } as Record<string, SessionError>;
    wantCaptcha("normal");
    errors.captcha = await fails(drive.session.login({ ...USER, password }));
    for (const [reason, error] of Object.entries(errors)) {
      expect(error).toMatchObject({ kind: "config", reason });
      expect(inspect(error, { depth: 9 }) + JSON.stringify(error) + error.stack).not.toMatch(
        /SECRET|mock-password/,
      );
    }
  });

  test("ten calls on a lost session log in once", async () => {
    await using pair = await start(version, { credentials: USER });
    const { drive, clock, mock } = pair;
    const ten = () => clock.run(Promise.all(Array.from({ length: 10 }, () => drive.user.me())));
    await ten();
    mock.cloudreve.sessions.facts.clear();
    await ten();
    expect(mock.journal.of("login")).toHaveLength(2);
    expect(mock.journal.of("getCurrentUser")).toHaveLength(30);
  });
});

test("the session is saved, and the next program is logged in", async () => {
  const store = memoryStore<SavedSession>();
  const make = (wiring: Wiring) => new Cloudreve({ ...wiring, session: { store } });
  await using pair = await createTestPair({ apis: ["cloudreve"], clients: { first: make, second: make } });
  await pair.clock.run(pair.first.session.login(USER));
  expect((await pair.clock.run(pair.second.user.me())).user_name).toBe(USER.userName);
  const cookie = await pair.second.session.exportCookie();
  await pair.clock.run(pair.second.session.logout());
  expect(await store.load()).toBeUndefined();
  await expect(pair.clock.run(pair.first.user.me())).rejects.toMatchObject({ code: 401 });
  await pair.first.session.importCookie(cookie ?? "");
  await expect(pair.clock.run(pair.first.user.me())).rejects.toMatchObject({ code: 401 });
});
