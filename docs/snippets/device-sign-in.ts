import { setTimeout as sleep } from "node:timers/promises";
// #region code
import { RealDebrid } from "@debrid-drive/realdebrid-client";

const anonymous = new RealDebrid();
const client_id = "X245A4XAIBGVM"; // for open-source programs

const device = await anonymous.oauth.getDeviceCode({
  client_id,
  new_credentials: "yes",
});
console.log(
  `Open ${device.verification_url} and type ${device.user_code}`,
);

async function approval() {
  for (
    let waited = 0;
    waited < device.expires_in;
    waited += device.interval
  ) {
    await sleep(device.interval * 1000);
    const poll = { client_id, code: device.device_code };
    const outcome = await anonymous.oauth
      .getDeviceCredentials(poll)
      .result();
    if (outcome.ok) {
      const { client_id, client_secret } = outcome.data;
      if (client_id !== null && client_secret !== null)
        return { client_id, client_secret };
    } else if (
      outcome.error.kind !== "http" ||
      outcome.error.status !== 403
    ) {
      throw outcome.error; // 403 only says: not yet
    }
  }
  throw new Error("The code was not approved in time.");
}

const token = await anonymous.oauth.createToken({
  body: {
    ...(await approval()),
    code: device.device_code,
    grant_type: "http://oauth.net/grant_type/device/1.0",
  },
});
const rd = new RealDebrid({ auth: token?.access_token ?? "" });

// #endregion code
export { rd };
