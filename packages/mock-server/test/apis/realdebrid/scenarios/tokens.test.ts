import { expect, it } from "vitest";
import { tokens } from "../../../../src/apis/realdebrid/scenarios/tokens.ts";
import { triplesOf } from "../../support/triples.ts";

const REACHED: Readonly<Record<string, readonly string[]>> = {
  "token-expired": [
    "getDeviceCode 200",
    "getDeviceCredentials 200",
    "createToken 200",
    "getUser 200",
    "getUser 401 8",
  ],
  "two-refreshes-at-once": ["getDeviceCode 200", "getDeviceCredentials 200", "createToken 200"],
  "two-refreshes-at-once-rotating": [
    "getDeviceCode 200",
    "getDeviceCredentials 200",
    "createToken 200",
    "createToken 403 9",
  ],
  "token-revoked": [
    "getDeviceCode 200",
    "getDeviceCredentials 200",
    "createToken 200",
    "getUser 401 8",
    "createToken 403 9",
  ],
  "token-disabled": [
    "getDeviceCode 200",
    "getDeviceCredentials 200",
    "createToken 200",
    "disableAccessToken 204",
    "disableAccessToken 401 8",
    "getUser 401 8",
  ],
  "scope-missing": [
    "getDeviceCode 200",
    "getDeviceCredentials 200",
    "createToken 200",
    "getUser 403 9",
    "getSettings 403 9",
    "updateSetting 403 9",
    "convertPoints 403 9",
    "requestPasswordChange 403 9",
    "uploadAvatar 403 9",
    "deleteAvatar 403 9",
    "getTraffic 403 9",
    "getTrafficDetails 403 9",
    "listHostStatuses 200",
  ],
  "token-wrong": [
    "disableAccessToken 401 8",
    "getUser 401 8",
    "getSettings 401 8",
    "updateSetting 401 8",
    "convertPoints 401 8",
    "requestPasswordChange 401 8",
    "uploadAvatar 401 8",
    "deleteAvatar 401 8",
    "getTraffic 401 8",
    "getTrafficDetails 401 8",
    "listHostStatuses 401 8",
  ],
};

it("have the names that are listed here", () => {
  expect(tokens.map(({ name }) => name)).toEqual(Object.keys(REACHED));
});

it.each(tokens)("$name: $title", async (scenario) => {
  expect(await triplesOf("realdebrid", scenario)).toEqual(REACHED[scenario.name]);
});
