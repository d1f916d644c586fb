import { readdir, readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { account } from "../../../../src/apis/cloudreve/scenarios/account/index.ts";
import { scenarios } from "../../../../src/apis/cloudreve/scenarios/index.ts";
import { listOperations, type OperationSource } from "../../../../src/engine/list-operations.ts";
import { createRouter } from "../../../../src/engine/router.ts";
import { playScenario, type Reached } from "../../../../src/scenarios/play.ts";
import { loadSpec } from "../../../../src/specs.ts";
import { REACHED } from "./account-reached.ts";

const RECORDINGS = new URL("../../../../../../specs/cloudreve/recordings/3.8.3/", import.meta.url);
/** Files of these operations; `pingSite` and the rest of the list have no others. */
const MINE = /^(GET_site_|[A-Z]+_(user|tag|webdav)[_.])/;

/** No state leads to these. */
const UNREACHED = [
  // Signing never fails.
  "register 50002",
  // What a browser needs can always be made up.
  "startWebAuthnRegistration 40001",
];

const reached = new Map<string, readonly Reached[]>();
const all = () => [...reached.values()].flat();

beforeAll(async () => {
  for (const scenario of account) reached.set(scenario.name, await playScenario("cloudreve", scenario));
}, 60_000);

it.each(account.map(({ name }) => name))("%s reaches what it is meant to", (name) => {
  const found: Record<string, string> = {};
  for (const { operation, status, code } of reached.get(name) ?? []) {
    const verdict = String(code ?? status);
    const known = found[operation]?.split(" ") ?? [];
    if (!known.includes(verdict)) found[operation] = [...known, verdict].join(" ");
  }
  expect(found).toEqual(REACHED[name]);
});

it("has scenarios of different names, and titles without a full stop", () => {
  expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
  for (const { name, title } of scenarios) {
    expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(title).not.toMatch(/\.$/);
  }
});

it("gives an empty answer only where a captcha is set up wrongly or a picture's owner is nobody", () => {
  const empty = all().filter(({ status, body }) => status === 200 && body === undefined);
  expect(new Set(empty.map(({ operation }) => operation))).toEqual(
    new Set(["login", "register", "requestPasswordReset", "getAvatar"]),
  );
});

it("reaches every code that the description names for its operations", async () => {
  const operations = listOperations(await loadSpec("cloudreve"));
  const mine = new Set(all().map(({ operation }) => operation));
  const codes = new Set(all().map(({ operation, code }) => `${operation} ${code}`));
  const missing = operations
    .filter(({ id }) => mine.has(id))
    .flatMap(({ id, value }) => errorCodesOf(value).map((code) => `${id} ${code}`))
    .filter((one) => !codes.has(one));
  expect(missing.sort()).toEqual(UNREACHED);
});

describe("recorded answers", () => {
  it("are all reached, with the same keys", async () => {
    const route = createRouter<OperationSource>(listOperations(await loadSpec("cloudreve")));
    const answers = new Set(all().map(({ operation, status, body }) => shapeOf(operation, status, body)));
    const missing: string[] = [];
    let checked = 0;
    for (const file of (await readdir(RECORDINGS)).filter((name) => MINE.test(name))) {
      for (const { id, request, response } of await readRecordings(file)) {
        const found = route(request.method, request.path.split("?")[0] ?? "");
        if (found.kind !== "found") continue;
        const shape = shapeOf(found.operation.id, response.status, response.body);
        checked += 1;
        if (!answers.has(shape)) missing.push(`${id}: ${shape}`);
      }
    }
    expect(missing).toEqual([]);
    expect(checked).toBeGreaterThan(200);
  });
});

interface Recorded {
  readonly id: string;
  readonly request: { readonly method: string; readonly path: string };
  readonly response: { readonly status: number; readonly body: unknown };
}

async function readRecordings(file: string): Promise<readonly Recorded[]> {
  return JSON.parse(await readFile(new URL(file, RECORDINGS), "utf8")) as Recorded[];
}

function errorCodesOf(operation: object): readonly number[] {
  const codes = (operation as { "x-error-codes"?: Record<string, readonly number[]> })["x-error-codes"];
  return Object.values(codes ?? {}).flat();
}

/** Operation, status and code of an answer, with the names of all its keys; lists only say what is in them. */
function shapeOf(operation: string, status: number, body: unknown): string {
  const code = (body as { code?: unknown } | undefined)?.code;
  return `${operation} ${status} ${code} ${typeof code === "number" ? JSON.stringify(keysOf(body)) : "other"}`;
}

function keysOf(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((item) => JSON.stringify(keysOf(item))))].sort();
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value)
    .map(([key, child]) => [key, keysOf(child)])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}
