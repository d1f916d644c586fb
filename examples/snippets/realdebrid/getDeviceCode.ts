import { RealDebrid } from "@debrid-drive/realdebrid-client";

// signInDevice() does this, waits for the user, and gets the token.
const rd = new RealDebrid();
const device = await rd.oauth.getDeviceCode({
  client_id: "X245A4XAIBGVM", // for open-source programs
  new_credentials: "yes",
});
console.log(`Open ${device.verification_url} and type ${device.user_code}`);
console.log(`The code is good for ${device.expires_in / 60} minutes`);
