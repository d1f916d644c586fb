import { spawnSync } from "node:child_process";
import { Cloudreve } from "@debrid-drive/cloudreve-client";
import { createTestPair, type Wiring } from "@debrid-drive/mock-server/testing";
import { describe, expect, test } from "vitest";
import { runSuite, type SuiteOptions } from "./run-suite.ts";
import type { Settings } from "./settings.ts";

const USER = "user@example.com";
const CHUNK = 200_000;
const account = { userName: USER, password: "mock-password" };
const remote = { aria2: true, aria2Url: "https://files.example.com/Sintel.bin" };

async function start(cloudreveVersion: "3.3.1" | "3.5.3" | "3.8.3" = "3.8.3") {
  const clients = { wiring: (wiring: Wiring) => wiring };
  const pair = await createTestPair({ clients, apis: ["cloudreve"], cloudreveVersion });
  pair.mock.cloudreve.givePolicy(USER, {
    Type: "local",
    OptionsSerialized: { chunk_size: CHUNK },
    IsOriginLinkEnable: true,
  });
  // What a case cancels is still under way then.
  pair.mock.cloudreve.sizeOf = (url) => (url.startsWith("magnet:") ? 50_000_000_000 : 10_485_760);
  pair.mock.cloudreve.putFile(USER, "/others/film.mkv", 1_000);
  const lines: string[] = [];
  const suite = (
    settings: Partial<Settings> = {},
    { wiring: wired, ...options }: Partial<SuiteOptions> = {},
  ) => {
    const { baseUrl, fetch, clock } = pair.wiring;
    const all = { url: baseUrl, ...account, ...remote, ...settings };
    const wiring = { fetch, clock, random: () => 0.5, ...wired };
    return pair.clock.run(runSuite(all, { wiring, write: (line) => lines.push(line), ...options }));
  };
  /** What there is of the user, all in all. */
  const left = () => {
    const { drive, shares, uploads, webdav, tags, downloads } = pair.mock.cloudreve;
    const inDrive = [...drive.files.values(), ...drive.folders.values()].map(({ id, name }) => [id, name]);
    const sizes = [shares, uploads, webdav, tags, downloads].map((kept) => [...kept.facts.keys()].length);
    return [...inDrive, sizes];
  };
  return Object.assign(pair, { lines, suite, left });
}

const reasonsIn = (lines: readonly string[]) =>
  lines.filter((line) => line.startsWith("not offered")).map((line) => line.replace(/^not offered +/, ""));

const NOT_OFFERED = {
  "3.3.1": [
    "let a WebDAV account only read: came with 3.7.0",
    "take a file of several chunks: came with 3.5.0",
    "go on with an upload that was cut off: came with 3.5.0",
    "keep the date that a file is given: came with 3.5.0",
  ],
  "3.5.3": ["let a WebDAV account only read: came with 3.7.0", "take a file in one request: went with 3.5.0"],
  "3.8.3": ["take a file in one request: went with 3.5.0"],
} as const;

describe.each(["3.3.1", "3.5.3", "3.8.3"] as const)("a server of version %s", (version) => {
  test("does all that its version has, and nothing is left behind", async () => {
    await using on = await start(version);
    const before = on.left();
    const tally = await on.suite();
    expect(on.lines.filter((line) => line.startsWith("FAILED"))).toEqual([]);
    expect(tally.failed).toBe(0);
    expect(reasonsIn(on.lines)).toEqual(NOT_OFFERED[version]);
    expect(on.left()).toEqual(before);
    expect(on.mock.violations).toEqual([]);
  });
});

test.each([20, 60, 100, 140, 180, 220, 260, 300, 340])(
  "a run that its user ends at request %i leaves nothing behind",
  async (nth) => {
    await using on = await start();
    const before = on.left();
    const stop = new AbortController();
    let count = 0;
    const fetch: Wiring["fetch"] = (input, init) => {
      count += 1;
      if (count === nth) stop.abort();
      return on.wiring.fetch(input, init);
    };
    const { failed } = await on.suite({}, { wiring: { fetch }, signal: stop.signal });
    expect(failed).toBeGreaterThan(0);
    expect(on.lines).toContainEqual(expect.stringContaining("ended by the user"));
    expect(on.lines).toContain("passed       leave nothing behind");
    expect(on.left()).toEqual(before);
  },
);

test("what a server does wrong is counted, and cleaned up", async () => {
  await using on = await start();
  const before = on.left();
  on.mock.faults.add({ operation: "renameObject", kind: "garbage" });
  on.mock.faults.add({ operation: "getShare", kind: "bad-gateway" });
  const { failed } = await on.suite();
  const told = on.lines.filter((line) => line.startsWith("FAILED"));
  expect(told).toHaveLength(failed);
  expect(told.join("\n")).toMatch(/rename files and folders: .*\n.*show a share to anybody: /);
  expect(on.lines.at(-1)).toMatch(/^\n\d+ passed, [1-9]\d* failed, 1 not offered by this server$/);
  expect(on.left()).toEqual(before);
});

test("captchas and two-factor codes are asked for where the site wants them", async () => {
  await using on = await start();
  const { settings, sessions } = on.mock.cloudreve;
  settings.set("login_captcha", "1");
  settings.set("captcha_type", "normal");
  const onCaptcha = () => [...sessions.facts.values()].find(({ captcha }) => captcha)?.captcha;
  const questions = { onCaptcha, onTwoFactor: () => "123456" };
  const { failed } = await on.suite({ userName: "twofactor@example.com", questions });
  expect(on.lines.filter((line) => line.startsWith("FAILED"))).toEqual([]);
  expect(failed).toBe(0);
});

test("a captcha that nobody answers leaves what needs no login, or a cookie", async () => {
  await using on = await start();
  const drive = new Cloudreve(on.wiring);
  await on.clock.run(drive.session.login(account));
  const cookie = await on.clock.run(drive.session.exportCookie());
  on.mock.cloudreve.settings.set("login_captcha", "1");
  on.mock.cloudreve.settings.set("captcha_type", "normal");
  expect(await on.suite()).toMatchObject({ passed: 3, failed: 0 });
  on.lines.length = 0;
  const { failed } = await on.suite({ cookie });
  expect(failed).toBe(0);
  expect(reasonsIn(on.lines).filter((line) => line.includes("CLOUDREVE_COOKIE"))).toHaveLength(5);
  expect(await on.clock.run(drive.user.me())).toMatchObject({ user_name: USER });
});

test("without its variables it says which are missing, and exits with 2", () => {
  const program = new URL("./main.ts", import.meta.url).pathname;
  const env = { PATH: process.env.PATH, CLOUDREVE_URL: "https://drive.example.com" };
  const { status, stdout } = spawnSync(process.execPath, [program], { env, encoding: "utf8" });
  expect([status, stdout]).toEqual([2, "missing: CLOUDREVE_USER, CLOUDREVE_PASSWORD\n"]);
});
