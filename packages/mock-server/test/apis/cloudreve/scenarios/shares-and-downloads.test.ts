import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { remoteDownloads } from "../../../../src/apis/cloudreve/scenarios/downloads/downloads.ts";
import { sharedFilesRead } from "../../../../src/apis/cloudreve/scenarios/shares/files.ts";
import { sharedFoldersSeen } from "../../../../src/apis/cloudreve/scenarios/shares/folders.ts";
import { ownShares } from "../../../../src/apis/cloudreve/scenarios/shares/own.ts";
import { visitedShares } from "../../../../src/apis/cloudreve/scenarios/shares/visited.ts";
import { listOperations } from "../../../../src/engine/list-operations.ts";
import { playScenario, type Reached } from "../../../../src/scenarios/play.ts";
import { loadSpec } from "../../../../src/specs.ts";
import { REACHED } from "./reached.ts";

const SCENARIOS = [
  ...ownShares,
  ...visitedShares,
  ...sharedFilesRead,
  ...sharedFoldersSeen,
  ...remoteDownloads,
];
const RECORDINGS = new URL("../../../../../../specs/cloudreve/recordings/3.8.3/", import.meta.url);
const OTHERS = ["", "login", "getSiteConfig"];

const reached: Reached[] = [];

describe("scenarios of shares and remote downloads", () => {
  it.each(SCENARIOS.map((scenario) => [scenario.name, scenario] as const))("%s", async (name, scenario) => {
    const answers = (await playScenario("cloudreve", scenario)).filter(
      ({ operation }) => !OTHERS.includes(operation),
    );
    reached.push(...answers);
    const codes = new Map<string, Set<string>>();
    for (const { operation, status, code } of answers) {
      codes.set(operation, (codes.get(operation) ?? new Set()).add(String(code ?? status)));
    }
    const lines = [...codes].map(([operation, found]) => `${operation}: ${[...found].sort().join(", ")}`);
    expect(lines).toEqual(REACHED[name]);
  });

  it("answer in the shape of the recorded server", async () => {
    const ids = new Map(
      listOperations(await loadSpec("cloudreve")).map(({ id, method, path }) => [`${method} ${path}`, id]),
    );
    const shown = new Map<string, Set<string>>();
    for (const { operation, status, code, body } of reached) {
      const key = `${operation} ${status} ${code ?? ""}`;
      shown.set(key, (shown.get(key) ?? new Set()).add(shapeOf(typeof body === "object" ? body : undefined)));
    }
    const recorded = readRecordings(ids);
    expect(recorded.size).toBeGreaterThan(60);
    const missing = [...recorded].filter(
      ([key, shapes]) => ![...shapes].every((shape) => shown.get(key)?.has(shape)),
    );
    expect(missing).toEqual([]);
  });
});

interface Recorded {
  readonly request: { readonly method: string; readonly path: string };
  readonly response: { readonly status: number; readonly body?: unknown };
}

/** Shapes by operation, status and code. */
function readRecordings(ids: ReadonlyMap<string, string>): Map<string, Set<string>> {
  const recorded = new Map<string, Set<string>>();
  const names = readdirSync(RECORDINGS).filter((name) => /^[A-Z]+_(share|aria2)/.test(name));
  for (const name of names) {
    const exchanges = JSON.parse(readFileSync(new URL(name, RECORDINGS), "utf8")) as Recorded[];
    for (const { request, response } of exchanges) {
      const operation = operationOf(ids, request);
      if (operation === undefined) continue;
      const { code, text } = (response.body ?? {}) as { code?: number; text?: string };
      const first = text?.startsWith('{"code":') ? /\d+/.exec(text)?.[0] : undefined;
      const key = `${operation} ${response.status} ${code ?? first ?? ""}`;
      const body = first === undefined ? response.body : { code: 0, msg: "" };
      const shape = code === undefined && first === undefined ? shapeOf(undefined) : shapeOf(body);
      recorded.set(key, (recorded.get(key) ?? new Set()).add(shape));
    }
  }
  return recorded;
}

function operationOf(ids: ReadonlyMap<string, string>, { method, path }: Recorded["request"]) {
  const parts = (path.split("?")[0] ?? "").split("/");
  for (const [route, id] of ids) {
    const [verb = "", template = ""] = route.split(" ");
    const wanted = template.split("/");
    const fits = wanted.every(
      (part, at) => part === parts[at] || (part.startsWith("{") && at < parts.length),
    );
    if (verb.toUpperCase() === method && wanted.length === parts.length && fits) return id;
  }
  return undefined;
}

/** Keys and types of a value; the items of a list count as one. */
function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return `[${[...new Set(value.map(shapeOf))].sort().join("|")}]`;
  if (typeof value !== "object" || value === null) return value === null ? "null" : typeof value;
  const keys = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${keys.map(([key, one]) => `${key}:${shapeOf(one)}`).join(",")}}`;
}
