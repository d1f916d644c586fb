import {
  createClient,
  memoryStore,
  type OAuthCredentials,
  oauthTokens,
  RealDebrid,
  type RealDebridOptions,
  signInDevice,
} from "@debrid-drive/realdebrid-client";
import type { Ports } from "./ports.ts";

/** Signs this program in as a device and gives a client that may act for the person. */
export async function signIn(
  options: RealDebridOptions,
  { askForApproval, report }: Ports,
): Promise<RealDebrid> {
  report.step("Sign this device in to Real-Debrid");
  const credentials = await signInDevice(createClient(options), {
    onCode: ({ userCode, verificationUrl }) => askForApproval(userCode, verificationUrl),
  });
  const auth = oauthTokens({ store: memoryStore<OAuthCredentials>(credentials) });
  const rd = new RealDebrid({ ...options, auth });
  const user = await rd.user.get();
  report.result(`signed in as ${user.username}, ${user.type} until ${user.expiration.slice(0, 10)}`);
  return rd;
}
