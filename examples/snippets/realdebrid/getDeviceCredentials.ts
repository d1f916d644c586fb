import { setTimeout as sleep } from "node:timers/promises";
import { HttpError, RealDebrid } from "@debrid-drive/realdebrid-client";

const rd = new RealDebrid();
const client_id = "X245A4XAIBGVM"; // for open-source programs
const device = await rd.oauth.getDeviceCode({ client_id, new_credentials: "yes" });
console.log(`Open ${device.verification_url} and type ${device.user_code}`);

// signInDevice() does all of this, and ends when the code has.
const ask = () =>
  rd.oauth.getDeviceCredentials({ client_id, code: device.device_code }).result();
let outcome = await ask();
while (!outcome.ok) {
  // 403 until the user has accepted
  if (!(outcome.error instanceof HttpError && outcome.error.status === 403))
    throw outcome.error;
  await sleep(device.interval * 1000);
  outcome = await ask();
}
const { client_id: id, client_secret: secret } = outcome.data;
console.log(
  `Accepted. Keep the id ${id}, and the secret of ${secret?.length} characters`,
);
