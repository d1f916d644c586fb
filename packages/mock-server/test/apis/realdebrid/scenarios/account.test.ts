import { expect, it } from "vitest";
import { account } from "../../../../src/apis/realdebrid/scenarios/account.ts";
import { triplesOf } from "../../support/triples.ts";

const REACHED: Readonly<Record<string, readonly string[]>> = {
  "account-unchanged": ["getUser 200", "getUser 304"],
  "account-free": ["getUser 200"],
  "premium-ended": ["getUser 200"],
  "account-locked": [
    "getDeviceCode 200",
    "getDeviceCredentials 200",
    "createToken 200",
    "createToken 403 14",
    "disableAccessToken 403 14",
    "getUser 403 14",
    "getSettings 403 14",
    "updateSetting 403 14",
    "convertPoints 403 14",
    "requestPasswordChange 403 14",
    "uploadAvatar 403 14",
    "deleteAvatar 403 14",
    "getTraffic 403 14",
    "getTrafficDetails 403 14",
    "listHostStatuses 403 14",
  ],
  "account-not-activated": ["createToken 403 15"],
};

it("have the names that are listed here", () => {
  expect(account.map(({ name }) => name)).toEqual(Object.keys(REACHED));
});

it.each(account)("$name: $title", async (scenario) => {
  expect(await triplesOf("realdebrid", scenario)).toEqual(REACHED[scenario.name]);
});
