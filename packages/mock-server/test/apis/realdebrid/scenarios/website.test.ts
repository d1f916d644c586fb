import { expect, it } from "vitest";
import { website } from "../../../../src/apis/realdebrid/scenarios/website.ts";
import { triplesOf } from "../../support/triples.ts";

const REACHED: Readonly<Record<string, readonly string[]>> = {
  "website-approved": [
    "getAuthorizationPage 200",
    "getAuthorizationPage 302",
    "createToken 200",
    "createToken 400 2",
  ],
  "website-denied": ["getAuthorizationPage 302", "getAuthorizationPage 200"],
  "website-mistakes": ["getAuthorizationPage 400 2", "getAuthorizationPage 400 1"],
};

it("have the names that are listed here", () => {
  expect(website.map(({ name }) => name)).toEqual(Object.keys(REACHED));
});

it.each(website)("$name: $title", async (scenario) => {
  expect(await triplesOf("realdebrid", scenario)).toEqual(REACHED[scenario.name]);
});
