import { expect, it } from "vitest";
import { passwords } from "../../../../src/apis/realdebrid/scenarios/passwords.ts";
import { triplesOf } from "../../support/triples.ts";

const REACHED: Readonly<Record<string, readonly string[]>> = {
  "password-not-allowed": ["createToken 403 9", "createToken 400 2"],
  password: ["createToken 403 12", "createToken 403 13", "createToken 200"],
  "two-factor-on-the-site": ["createToken 403 11", "createToken 200"],
  "two-factor-in-the-app": ["createToken 403 11", "createToken 204", "createToken 400 2", "createToken 200"],
  "two-factor-used-up": ["createToken 403 11", "createToken 204", "createToken 403 9", "createToken 400 2"],
};

it("have the names that are listed here", () => {
  expect(passwords.map(({ name }) => name)).toEqual(Object.keys(REACHED));
});

it.each(passwords)("$name: $title", async (scenario) => {
  expect(await triplesOf("realdebrid", scenario)).toEqual(REACHED[scenario.name]);
});
