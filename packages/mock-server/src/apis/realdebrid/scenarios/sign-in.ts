import type { Caller, Stage } from "../../../scenarios/scenario.ts";
import type { AppCredentials } from "../access/facts.ts";
import { PRIVATE_TOKEN } from "../access/tokens.ts";
import type { Schemas } from "../common/schemas.ts";
import type { RealDebridState } from "../state.ts";

export const OPEN_SOURCE = "X245A4XAIBGVM";
export const DEVICE_GRANT = "http://oauth.net/grant_type/device/1.0";

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** Somebody with the private token of the account. */
export const owner = ({ caller }: Stage<RealDebridState>): Caller => caller(bearer(PRIVATE_TOKEN));

/** Somebody with a token that was never given out. */
export const stranger = ({ caller }: Stage<RealDebridState>): Caller => caller(bearer("WRONG"));

/** What an app sends for a token, with a device code or a refresh token. */
export const deviceGrant = ({ clientId, clientSecret }: AppCredentials, code: string) => ({
  body: { grant_type: DEVICE_GRANT, client_id: clientId, client_secret: clientSecret, code },
});

/** A device begins to sign in. */
export async function beginDevice(device: Caller, clientId: string): Promise<Schemas["DeviceCode"]> {
  const query = { client_id: clientId, new_credentials: "yes" };
  return (await device.send("getDeviceCode", { query })).body as Schemas["DeviceCode"];
}

/** What a device polls for. */
export async function pollDevice(device: Caller, clientId: string, code: string): Promise<AppCredentials> {
  const { body } = await device.send("getDeviceCredentials", { query: { client_id: clientId, code } });
  const { client_id, client_secret } = body as Schemas["DeviceCredentials"];
  return { clientId: client_id ?? "", clientSecret: client_secret ?? "" };
}

export interface SignedIn {
  readonly app: AppCredentials;
  readonly token: Schemas["Token"];
  /** Sends requests with the access token. */
  readonly caller: Caller;
}

/** A device signs in, from the code to the token. */
export async function signIn(
  { state, caller }: Stage<RealDebridState>,
  clientId = OPEN_SOURCE,
): Promise<SignedIn> {
  const device = caller();
  const { device_code, user_code } = await beginDevice(device, clientId);
  state.approveDevice(user_code);
  const app = await pollDevice(device, clientId, device_code);
  const token = (await device.send("createToken", deviceGrant(app, device_code))).body as Schemas["Token"];
  return { app, token, caller: caller(bearer(token.access_token)) };
}
