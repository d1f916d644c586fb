import { expect, test } from "vitest";
import { worseThan } from "../src/score.ts";

const reached = { agentReadiness: 80, discoverability: 90 };

test("as good or better is fine", () => {
  expect(worseThan(reached, reached)).toEqual([]);
  expect(worseThan(reached, { agentReadiness: 81, discoverability: 99 })).toEqual([]);
});

test("what fell is named with both figures", () => {
  expect(worseThan(reached, { agentReadiness: 79.9, discoverability: 90 })).toEqual([
    "agentReadiness is 79.9, it was 80",
  ]);
});
