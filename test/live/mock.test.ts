import { spawnSync } from "node:child_process";
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
  pair.mock.cloudreve.givePolicy(USER, { Type: "local", OptionsSerialized: { chunk_size: CHUNK } });
  const lines: string[] = [];
  const suite = (settings: Partial<Settings> = {}, options: Partial<SuiteOptions> = {}) => {
    const { baseUrl, fetch, clock } = pair.wiring;
    const all = { url: baseUrl, ...account, ...remote, ...settings };
    const wiring = { fetch, clock, random: () => 0.5 };
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

describe.each(["3.3.1", "3.5.3", "3.8.3"] as const)("a server of version %s", (version) => {
  test("does all that its version has, and nothing is left behind", async () => {
    await using on = await start(version);
    const before = on.left();
    const tally = await on.suite();
    expect(on.lines.filter((line) => line.startsWith("FAILED"))).toEqual([]);
    expect(tally.failed).toBe(0);
    expect(reasonsIn(on.lines)).toMatchSnapshot();
    expect(on.left()).toEqual(before);
    expect(on.mock.violations).toEqual([]);
  });
});

test("without its variables it says which are missing, and exits with 2", () => {
  const program = new URL("./main.ts", import.meta.url).pathname;
  const env = { PATH: process.env.PATH, CLOUDREVE_URL: "https://drive.example.com" };
  const { status, stdout } = spawnSync(process.execPath, [program], { env, encoding: "utf8" });
  expect([status, stdout]).toEqual([2, "missing: CLOUDREVE_USER, CLOUDREVE_PASSWORD\n"]);
});
