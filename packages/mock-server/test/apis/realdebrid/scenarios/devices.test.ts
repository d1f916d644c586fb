import { expect, it } from "vitest";
import { devices } from "../../../../src/apis/realdebrid/scenarios/devices.ts";
import { triplesOf } from "../../support/triples.ts";

const REACHED: Readonly<Record<string, readonly string[]>> = {
  "device-approved": [
    "getDeviceCode 200",
    "getDeviceCredentials 403",
    "getDeviceCredentials 200",
    "createToken 200",
  ],
  "device-denied": ["getDeviceCode 200", "getDeviceCredentials 200"],
  "device-expired": ["getDeviceCode 200", "getDeviceCredentials 200"],
  "device-waits-with-nulls": ["getDeviceCode 200", "getDeviceCredentials 200"],
  "device-with-a-secret": [
    "getDeviceCode 200",
    "createToken 400 2",
    "getDeviceCredentials 200",
    "createToken 200",
  ],
  "device-mistakes": [
    "getDeviceCode 400 1",
    "getDeviceCode 400 2",
    "getDeviceCredentials 400 1",
    "getDeviceCredentials 200",
    "createToken 400 2",
    "createToken 400 1",
    "getDeviceCode 200",
    "createToken 200",
  ],
};

it("have the names that are listed here", () => {
  expect(devices.map(({ name }) => name)).toEqual(Object.keys(REACHED));
});

it.each(devices)("$name: $title", async (scenario) => {
  expect(await triplesOf("realdebrid", scenario)).toEqual(REACHED[scenario.name]);
});
