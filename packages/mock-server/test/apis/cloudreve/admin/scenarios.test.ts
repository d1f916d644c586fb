import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { adminScenarios } from "../../../../src/apis/cloudreve/scenarios/admin/index.ts";
import { exchangeCheck } from "../../../../src/recordings/check-recordings.ts";
import { readRecordings } from "../../../../src/recordings/read-recordings.ts";
import type { RecordedExchange } from "../../../../src/recordings/recorded-exchange.ts";
import { playScenario, type Reached } from "../../../../src/scenarios/play.ts";
import { keyPathsOf } from "./key-shape.ts";
import { REACHABLE } from "./reachable.ts";

const RECORDINGS = fileURLToPath(
  new URL("../../../../../../specs/cloudreve/recordings/3.8.3", import.meta.url),
);

let reached: readonly Reached[] = [];
let recorded: readonly (RecordedExchange & { operation: string })[] = [];

beforeAll(async () => {
  const plays = adminScenarios.map((scenario) => playScenario("cloudreve", scenario));
  reached = (await Promise.all(plays)).flat();
  const check = await exchangeCheck("cloudreve");
  recorded = (await readRecordings(RECORDINGS)).flatMap((exchange) => {
    if (!exchange.request.path.startsWith("/api/v3/admin/")) return [];
    const finding = check(exchange);
    return finding.kind === "checked" ? [{ ...exchange, operation: finding.operation }] : [];
  });
}, 120_000);

const codeOf = (body: unknown) => (body as { code?: number } | undefined)?.code;

const nameOf = (status: number, code: number | undefined): string =>
  code !== undefined && status === 200 ? String(code) : `${status}/${code ?? "-"}`;

describe("the administrators' scenarios", () => {
  it.each(Object.entries(REACHABLE))("reach all of %s", (operation, expected) => {
    const found = reached.filter((one) => one.operation === operation);
    const names = new Set(found.map(({ status, code }) => nameOf(status, code)));
    expect([...names].sort()).toEqual(expected.split(" ").sort());
  });

  it("ask for nothing else", () => {
    expect(new Set(reached.map(({ operation }) => operation))).toEqual(new Set(Object.keys(REACHABLE)));
  });

  it("have names of their own", () => {
    const names = adminScenarios.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it("reach everything that was recorded", () => {
    const missing = recorded.filter(({ operation, response }) => {
      const name = nameOf(response.status, codeOf(response.body));
      return !REACHABLE[operation]?.split(" ").includes(name);
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it("get answers with the keys that were recorded", () => {
    const shapes = new Map<string, { recorded: Set<string>; played: Set<string> }>();
    const shapeOf = (operation: string, status: number, body: unknown) => {
      const name = `${operation} ${nameOf(status, codeOf(body))}`;
      const shape = shapes.get(name) ?? { recorded: new Set<string>(), played: new Set<string>() };
      shapes.set(name, shape);
      return shape;
    };
    for (const { operation, response, id } of recorded) {
      if (codeOf(response.body) === undefined) continue;
      const { recorded: keys } = shapeOf(operation, response.status, response.body);
      // Servers in debug mode say more.
      for (const key of keyPathsOf(response.body)) if (key !== ".error") keys.add(key);
      expect(keys.size, id).toBeGreaterThan(0);
    }
    for (const { operation, status, body } of reached) {
      if (codeOf(body) !== undefined) keyPathsOf(body, "", shapeOf(operation, status, body).played);
    }
    const different = [...shapes].flatMap(([name, { recorded: keys, played }]) => {
      if (keys.size === 0) return [];
      const all = [...new Set([...keys, ...played])];
      return all.filter((key) => keys.has(key) !== played.has(key)).map((key) => `${name}: ${key}`);
    });
    expect(different).toEqual([]);
  });
});
