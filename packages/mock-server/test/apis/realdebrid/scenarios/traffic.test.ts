import { expect, it } from "vitest";
import { traffic } from "../../../../src/apis/realdebrid/scenarios/traffic.ts";
import { triplesOf } from "../../support/triples.ts";

const REACHED: Readonly<Record<string, readonly string[]>> = {
  traffic: ["getTraffic 200", "getTrafficDetails 200", "getTraffic 304", "getTrafficDetails 304"],
  "traffic-none": ["getTraffic 200", "getTrafficDetails 200"],
  "traffic-exhausted": ["getTraffic 200"],
  "traffic-span-refused": ["getTrafficDetails 400 2"],
};

it("have the names that are listed here", () => {
  expect(traffic.map(({ name }) => name)).toEqual(Object.keys(REACHED));
});

it.each(traffic)("$name: $title", async (scenario) => {
  expect(await triplesOf("realdebrid", scenario)).toEqual(REACHED[scenario.name]);
});
