import type { Scenario } from "../../../scenarios/scenario.ts";
import { MOCK_APP } from "../access/apps.ts";
import { TIMELINE } from "../common/timeline.ts";
import type { RealDebridState } from "../state.ts";
import { beginDevice, deviceGrant, OPEN_SOURCE, pollDevice, signIn } from "./sign-in.ts";

/** Signing in on a device. */
export const devices: readonly Scenario<RealDebridState>[] = [
  {
    name: "device-approved",
    title: "The user accepts after the device has asked twice",
    play: async ({ state, clock, caller }) => {
      const device = caller();
      const { device_code, user_code, interval } = await beginDevice(device, OPEN_SOURCE);
      await pollDevice(device, OPEN_SOURCE, device_code);
      clock.advance(interval * 1000);
      await pollDevice(device, OPEN_SOURCE, device_code);
      state.approveDevice(user_code);
      const app = await pollDevice(device, OPEN_SOURCE, device_code);
      await device.send("createToken", deviceGrant(app, device_code));
    },
  },
  {
    name: "device-denied",
    title: "The user refuses",
    play: async ({ state, caller }) => {
      const device = caller();
      const { device_code, user_code } = await beginDevice(device, OPEN_SOURCE);
      state.denyDevice(user_code);
      await pollDevice(device, OPEN_SOURCE, device_code);
    },
  },
  {
    name: "device-expired",
    title: "The user does not come in time",
    play: async ({ clock, caller }) => {
      const device = caller();
      const { device_code } = await beginDevice(device, OPEN_SOURCE);
      clock.advance(TIMELINE.deviceCode * 1000);
      await pollDevice(device, OPEN_SOURCE, device_code);
    },
  },
  {
    name: "device-waits-with-nulls",
    title: "A waiting device is answered as in 2018",
    prepare: (state) => {
      state.devices.waitsWithNulls = true;
    },
    play: async ({ caller }) => {
      const device = caller();
      const { device_code } = await beginDevice(device, OPEN_SOURCE);
      await pollDevice(device, OPEN_SOURCE, device_code);
    },
  },
  {
    name: "device-with-a-secret",
    title: "An app with a secret of its own polls for the token itself",
    play: async ({ state, caller }) => {
      const device = caller();
      const { device_code, user_code } = await beginDevice(device, MOCK_APP.clientId);
      await device.send("createToken", deviceGrant(MOCK_APP, device_code));
      state.approveDevice(user_code);
      const app = await pollDevice(device, MOCK_APP.clientId, device_code);
      await device.send("createToken", deviceGrant(MOCK_APP, device_code));
      await device.send("createToken", deviceGrant(app, device_code));
    },
  },
  {
    name: "device-mistakes",
    title: "A device sends what is missing or wrong",
    play: async (stage) => {
      const device = stage.caller();
      await device.send("getDeviceCode");
      await device.send("getDeviceCode", { query: { client_id: OPEN_SOURCE, new_credentials: "no" } });
      await device.send("getDeviceCredentials", { query: { client_id: OPEN_SOURCE } });
      await pollDevice(device, OPEN_SOURCE, "UNKNOWN");
      await device.send("createToken", { body: { grant_type: "refresh_token" } });
      const { client_secret, ...partial } = deviceGrant(MOCK_APP, "UNKNOWN").body;
      await device.send("createToken", { body: partial });
      await device.send("createToken", {
        body: JSON.stringify(deviceGrant(MOCK_APP, "UNKNOWN").body),
        headers: { "content-type": "application/json" },
      });
      await device.send("createToken", deviceGrant(MOCK_APP, "UNKNOWN"));
      const { token } = await signIn(stage);
      await device.send("createToken", deviceGrant(MOCK_APP, token.refresh_token));
    },
  },
];
