import { expect, it } from "vitest";
import { settings } from "../../../../src/apis/realdebrid/scenarios/settings.ts";
import { triplesOf } from "../../support/triples.ts";

const REACHED: Readonly<Record<string, readonly string[]>> = {
  settings: [
    "getSettings 200",
    "getSettings 304",
    "updateSetting 204",
    "updateSetting 400 2",
    "updateSetting 400 1",
  ],
  points: ["convertPoints 204", "convertPoints 503 25"],
  "password-change": ["requestPasswordChange 204"],
  avatar: ["uploadAvatar 204", "deleteAvatar 204"],
  "avatar-refused": [
    "uploadAvatar 400 1",
    "uploadAvatar 400 26",
    "uploadAvatar 400 27",
    "uploadAvatar 400 28",
    "uploadAvatar 400 32",
  ],
};

it("have the names that are listed here", () => {
  expect(settings.map(({ name }) => name)).toEqual(Object.keys(REACHED));
});

it.each(settings)("$name: $title", async (scenario) => {
  expect(await triplesOf("realdebrid", scenario)).toEqual(REACHED[scenario.name]);
});
