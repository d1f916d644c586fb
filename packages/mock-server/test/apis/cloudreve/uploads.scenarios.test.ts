import { expect, it } from "vitest";
import { uploads } from "../../../src/apis/cloudreve/scenarios/uploads.ts";
import { playScenario } from "../../../src/scenarios/play.ts";
import { writeFileSync } from "node:fs";

it("x", async () => {
  const out: Record<string, string[]> = {};
  for (const scenario of uploads) {
    try {
      const reached = await playScenario("cloudreve", scenario);
      out[scenario.name] = reached.map(
        ({ operation, status, code, body }) => `${operation} ${status} ${code} ${JSON.stringify(body ?? null).slice(0, 150)}`,
      );
    } catch (e) { out[scenario.name] = [String(e)]; }
  }
  writeFileSync("/tmp/h/w3/out5.json", JSON.stringify(out, null, 1));
  expect(1).toBe(1);
}, 120000);
