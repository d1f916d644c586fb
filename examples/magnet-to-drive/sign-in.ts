import {
  type DeviceCode,
  RealDebrid,
  type RealDebridOptions,
  type Token,
} from "@debrid-drive/realdebrid-client";
import { JobFailed, type Ports } from "./ports.ts";

/** The id Real-Debrid gives to open-source programs: scopes unrestrict, torrents, downloads, user. */
const OPEN_SOURCE_CLIENT_ID = "X245A4XAIBGVM";

/** Signs this program in as a device and gives a client that may act for the person. */
export async function signIn(
  options: RealDebridOptions,
  { wait, askForApproval, report }: Ports,
): Promise<RealDebrid> {
  report.step("Sign this device in to Real-Debrid");
  const anonymous = new RealDebrid(options);
  const device = await anonymous.oauth.getDeviceCode({
    client_id: OPEN_SOURCE_CLIENT_ID,
    new_credentials: "yes",
  });
  askForApproval(device.user_code, device.verification_url);
  const credentials = await pollCredentials(anonymous, device, wait);
  const token = await anonymous.oauth.createToken({
    body: {
      ...credentials,
      code: device.device_code,
      grant_type: "http://oauth.net/grant_type/device/1.0",
    },
  });
  const signedIn = new RealDebrid({ ...options, auth: accessToken(token) });
  const user = await signedIn.user.get();
  report.result(`signed in as ${user.username}, ${user.type} until ${user.expiration.slice(0, 10)}`);
  return signedIn;
}

async function pollCredentials(rd: RealDebrid, device: DeviceCode, wait: Ports["wait"]) {
  for (let waited = 0; waited < device.expires_in; waited += device.interval) {
    await wait(device.interval * 1000);
    const outcome = await rd.oauth
      .getDeviceCredentials({ client_id: OPEN_SOURCE_CLIENT_ID, code: device.device_code })
      .result();
    if (outcome.ok) {
      const { client_id, client_secret } = outcome.data;
      if (client_id !== null && client_secret !== null) return { client_id, client_secret };
    } else if (!(outcome.error.kind === "http" && outcome.error.status === 403)) {
      // Not approved yet is 403 without a code, or 200 with nulls. Anything else will not get better.
      throw outcome.error;
    }
  }
  throw new JobFailed("The code was not approved in time; start again to get a new one.");
}

function accessToken(token: Token | undefined): string {
  if (token === undefined) throw new JobFailed("Real-Debrid answered without a token.");
  return token.access_token;
}
