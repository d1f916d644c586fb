import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mock-faults-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function startWith(text: string) {
  const file = join(folder, "faults.json");
  await writeFile(file, text);
  const err: string[] = [];
  const writeError = (line: string) => void err.push(line);
  const outcome = await run(["--port", "0", "--log", "silent", "--faults", file], {
    write: () => undefined,
    writeError,
  });
  return { outcome, err };
}

describe("a file of faults", () => {
  it("makes things go wrong", async () => {
    const rules = [{ operation: "pingSite", nth: 1, kind: "bad-gateway" }, { delay: 0 }];
    const { outcome } = await startWith(JSON.stringify(rules));
    if (!("mock" in outcome)) throw new Error("did not start");
    await using mock = outcome.mock;
    expect(mock.faults.rules).toEqual(rules);
    const ping = async () => (await fetch(`${mock.url}/api/v3/site/ping`)).status;
    expect([await ping(), await ping()]).toEqual([502, 200]);
  });

  it.each([
    ["[", /: is no JSON: /],
    ["{}", /: expected a JSON array of fault rules$/],
    ['[{"kind":"reset"},7]', /: rule 2: expected an object, got 7$/],
    ['[{"kind":"rest"}]', /: rule 1: kind: expected one of reset,.*got "rest"$/],
    ['[{"kind":"reset"},{"kind":"reset","nth":0}]', /: rule 2: nth: /],
    ['[{"kind":"reset","when":1}]', /: rule 1: when: is no field of the kind reset/],
    ['[{"kind":"reset","operation":"pings"}]', /: rule 1: operation: .*has no "pings"$/],
  ])("%s is refused in one line", async (text, message) => {
    const { outcome, err } = await startWith(text);
    expect([outcome, err.length]).toEqual([{ exitCode: 1 }, 1]);
    expect(err[0]).toMatch(message);
  });

  it.each([
    ["that is not there", "missing.json", /missing\.json: can't be read: ENOENT/],
    ["that is a folder", "", /can't be read: /],
  ])("%s is refused", async (_, name, message) => {
    const err: string[] = [];
    const writeError = (line: string) => void err.push(line);
    const args = ["--port", "0", "--faults", join(folder, name)];
    expect(await run(args, { write: () => undefined, writeError })).toEqual({ exitCode: 1 });
    expect(err).toEqual([expect.stringMatching(message)]);
  });

  it("is refused when it is too long", async () => {
    const { err } = await startWith(`[${" ".repeat(1024 * 1024)}]`);
    expect(err).toEqual([expect.stringContaining("more than 1048576 bytes")]);
  });
});
