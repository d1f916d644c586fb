import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { MOCK_APP, type Mock, startMock } from "@debrid-drive/mock-server";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { startLineProgram } from "../support/line-program.ts";

const EXAMPLES = join(import.meta.dirname, "..", "..", "examples", "realdebrid");
const SHORT_WAITS = pathToFileURL(join(import.meta.dirname, "programs", "short-waits.ts")).href;
const APP = {
  REALDEBRID_CLIENT_ID: MOCK_APP.clientId,
  REALDEBRID_CLIENT_SECRET: MOCK_APP.clientSecret,
};
const LOGIN = { ...APP, REALDEBRID_LOGIN: "mock-user", REALDEBRID_PASSWORD: "mock-password" };

let mock: Mock<"realdebrid">;
let folder = "";
beforeAll(async () => {
  mock = await startMock({ apis: ["realdebrid"] });
  folder = await mkdtemp(join(tmpdir(), "sign-in-"));
  return () => mock[Symbol.asyncDispose]();
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(() => mock.reset());

const start = (example: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) =>
  startLineProgram(join(EXAMPLES, example), args, {
    preload: [SHORT_WAITS],
    env: { REALDEBRID_URL: mock.url, ...env },
  });

test.each([
  ["without an app of one's own", {}],
  ["with an app", APP],
])("a device is signed in %s, is so the next time, and signed out", async (_, env) => {
  const file = join(folder, "credentials.json");
  await using first = start("sign-in-device.ts", [file], env);
  const prompt = /^Open (\S+) and type (\S+)$/.exec(await first.hear());
  mock.realdebrid.approveDevice(prompt?.[2] ?? "");
  expect(await first.hear()).toMatch(/^Signed in as mock-user, premium until \d{4}-\d\d-\d\d$/);
  expect(await first.end()).toBe(0);
  expect((await stat(file)).mode & 0o777).toBe(0o600);

  await using again = start("sign-in-device.ts", [file], env);
  expect(await again.hear()).toMatch(/^Signed in as mock-user/);
  await using leaving = start("sign-out.ts", [file]);
  expect(await leaving.hear()).toBe("Signed out");
  expect(mock.journal.of("disableAccessToken").map(({ status }) => status)).toEqual([204]);
  await expect(stat(file)).rejects.toMatchObject({ code: "ENOENT" });
  expect(mock.violations).toEqual([]);
});

test("a website greets who comes back, and nobody else", async () => {
  await using site = start("sign-in-website.ts", [], { ...APP, PORT: "0" });
  const home = /^Open (\S+)$/.exec(await site.hear())?.[1] ?? "";
  mock.realdebrid.apps.register({ ...MOCK_APP, redirectUris: [`${home}/callback`] });
  mock.realdebrid.answerConsentPage(MOCK_APP.clientId, "approved");
  const sentOff = await fetch(home, { redirect: "manual" });
  const cookie = sentOff.headers.get("set-cookie")?.split(";")[0] ?? "";
  const consent = await fetch(sentOff.headers.get("location") ?? "", { redirect: "manual" });
  const callback = consent.headers.get("location") ?? "";
  expect(callback).toContain(`${home}/callback?`);
  expect((await fetch(callback, { headers: { cookie: "state=0" } })).status).toBe(400);
  expect((await fetch(callback)).status).toBe(400);
  const welcome = await fetch(callback, { headers: { cookie } });
  expect([welcome.status, await welcome.text()]).toEqual([200, "Hello mock-user\n"]);
  expect(mock.violations).toEqual([]);
});

test.each(["without a second factor", "with the code typed in", "with the code typed in on the site"])(
  "login and password sign in %s",
  async (how) => {
    mock.realdebrid.apps.allowPasswords(MOCK_APP.clientId);
    mock.realdebrid.account.twoFactor = how !== "without a second factor";
    await using program = start("sign-in-password.ts", [], LOGIN);
    if (mock.realdebrid.account.twoFactor) {
      expect(await program.hear()).toContain("Type the code");
      const [login] = mock.realdebrid.twoFactor.facts.values();
      const onSite = how === "with the code typed in on the site";
      if (onSite && login) mock.realdebrid.twoFactor.confirm(login.code);
      program.say(onSite ? "" : (mock.realdebrid.mails.facts.at(-1)?.securityCode ?? ""));
    }
    expect(await program.hear()).toBe("Signed in as mock-user");
    expect(await program.end()).toBe(0);
    expect(mock.violations).toEqual([]);
  },
);
