import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Mock, startMock } from "@debrid-drive/mock-server";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { startLineProgram } from "../support/line-program.ts";

const EXAMPLES = join(import.meta.dirname, "..", "..", "examples", "cloudreve");
let mock: Mock<"cloudreve">;
let folder = "";
beforeAll(async () => {
  mock = await startMock({ apis: ["cloudreve"] });
  folder = await mkdtemp(join(tmpdir(), "session-"));
  return () => mock[Symbol.asyncDispose]();
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(() => mock.reset());

const start = (example: string, file: string, env: Readonly<Record<string, string>> = {}) =>
  startLineProgram(join(EXAMPLES, example), [join(folder, file)], {
    env: { CLOUDREVE_URL: mock.url, ...env },
  });
const account = (user: string) => ({ CLOUDREVE_USER: user, CLOUDREVE_PASSWORD: "mock-password" });

test("a person types captcha and code once, and stays logged in until logging out", async () => {
  mock.cloudreve.settings.set("login_captcha", "1");
  const login = account("twofactor@example.com");
  await using first = start("log-in.ts", "first", login);
  const picture = /^Type the text of the picture (\S+)$/.exec(await first.hear())?.[1] ?? "";
  expect((await stat(picture)).size).toBeGreaterThan(100);
  first.say([...mock.cloudreve.sessions.facts.values()].at(-1)?.captcha ?? "");
  expect(await first.hear()).toBe("Type the code of your app");
  first.say("123456");
  expect(await first.hear()).toMatch(/^Logged in as Two Factor, \d+ of \d+ bytes used$/);
  expect(await first.end()).toBe(0);
  expect((await stat(join(folder, "first"))).mode & 0o777).toBe(0o600);

  await using again = start("log-in.ts", "first", login);
  expect(await again.hear()).toMatch(/^Logged in as Two Factor/);
  await using leaving = start("log-out.ts", "first");
  expect(await leaving.hear()).toBe("Logged out");
  expect(mock.journal.of("logout").map(({ code }) => code)).toEqual([0]);
  await expect(stat(join(folder, "first"))).rejects.toMatchObject({ code: "ENOENT" });
  expect(mock.violations).toEqual([]);
});

test("a cookie from a browser logs in, and a bad one says so", async () => {
  const body = JSON.stringify({ userName: "user@example.com", Password: "mock-password" });
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${mock.url}/api/v3/user/session`, { method: "POST", headers, body });
  const cookie = response.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const paste = async (text: string) => {
    await using program = start("paste-cookie.ts", "pasted");
    program.say(text);
    await program.end();
    return program.hear();
  };
  expect(await paste("cloudreve-session=made-up")).toBe("The server does not know this cookie");
  expect(await paste(cookie)).toBe("Logged in as User");
});

test("two programs that start together on one file log in once", async () => {
  const login = account("user@example.com");
  await using first = start("log-in.ts", "shared", login);
  await using second = start("log-in.ts", "shared", login);
  expect(await Promise.all([first.hear(), second.hear()])).toEqual([
    expect.stringMatching(/^Logged in as User/),
    expect.stringMatching(/^Logged in as User/),
  ]);
  expect(mock.journal.of("login")).toHaveLength(1);
});
