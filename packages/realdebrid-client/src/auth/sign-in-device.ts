import { within } from "@debrid-drive/runtime/flow";
import type { RealDebridClient } from "../generated/client.ts";
import { type DeviceOptions, type DevicePrompt, requestDevice } from "./device.ts";
import type { OAuthCredentials } from "./oauth-credentials.ts";
import type { WaitOptions } from "./poll.ts";

export interface SignInDeviceOptions extends DeviceOptions, WaitOptions {
  readonly signal?: AbortSignal;
  /** Shows the code to the user; a promise is awaited before the first poll. */
  onCode(prompt: DevicePrompt): unknown;
}

/**
 * Signs a device in, from the code to the credentials.
 *
 * @example
 * const credentials = await signInDevice(createClient(), {
 *   onCode: ({ userCode, verificationUrl }) => console.log(`Open ${verificationUrl} and type ${userCode}`),
 * });
 * @throws SignInError with reason `expired` when the user did not accept in time.
 */
export async function signInDevice(
  client: RealDebridClient,
  { onCode, onPoll, ...options }: SignInDeviceOptions,
): Promise<OAuthCredentials> {
  const { signal } = options;
  const { wait, ...prompt } = await requestDevice(client, options);
  await within("signInDevice", { signal }, async () => onCode(prompt));
  return wait({ ...(signal && { signal }), ...(onPoll && { onPoll }) });
}
