import type { CallOptions } from "@debrid-drive/runtime";
import { ConfigError } from "@debrid-drive/runtime/core";
import { DecodeError } from "@debrid-drive/runtime/flow";
import type { RealDebridClient } from "../generated/client.ts";
import { errorCodes } from "../generated/errors.ts";
import { getDeviceCode, getDeviceCredentials } from "../generated/operations/oauth.ts";
import { type App, isText, type OAuthCredentials } from "./oauth-credentials.ts";
import { type Poll, poll, type WaitOptions } from "./poll.ts";
import { redeem } from "./request-token.ts";

/** The id that Real-Debrid gives to open-source programs: scopes unrestrict, torrents, downloads and user. */
export const OPEN_SOURCE_CLIENT_ID = "X245A4XAIBGVM";

const DEFAULT_INTERVAL_S = 5;
/** 10 means that the user has not accepted yet in an older table, 11 that a second factor is awaited. */
const NOT_YET: readonly number[] = [errorCodes.two_factor_needed, errorCodes.twofactor_auth_needed];

export interface DeviceOptions {
  /** Default {@link OPEN_SOURCE_CLIENT_ID}. */
  readonly clientId?: string;
  /** Of a program registered at Real-Debrid. Without it the user is given credentials of their own. */
  readonly clientSecret?: string;
  readonly signal?: AbortSignal;
}

/** What the user needs to accept on another screen. Show it to nobody else. */
export interface DevicePrompt {
  /** What the user types in. */
  readonly userCode: string;
  /** Where the user types it in. */
  readonly verificationUrl: string;
  /** The same page with the code filled in, for a link or a QR code. Not always there. */
  readonly directVerificationUrl?: string;
  /** When the code ends. */
  readonly expiresAt: Date;
}

export interface DeviceSignIn extends DevicePrompt {
  /**
   * Waits until the user has accepted. Network faults are survived until the code has ended.
   * @throws SignInError with reason `expired`. A refusal by the user looks like waiting, so it ends this way too.
   */
  wait(options?: WaitOptions): Promise<OAuthCredentials>;
}

/** Begins to sign a device in: shows a code, then `wait()`. Each call gives another code. */
export async function requestDevice(
  client: RealDebridClient,
  { clientId = OPEN_SOURCE_CLIENT_ID, clientSecret, signal }: DeviceOptions = {},
): Promise<DeviceSignIn> {
  if (clientSecret !== undefined && clientId === OPEN_SOURCE_CLIENT_ID) {
    throw new ConfigError("requestDevice", "clientSecret", "comes with a clientId of your own");
  }
  const args = {
    client_id: clientId,
    ...(clientSecret === undefined && { new_credentials: "yes" as const }),
  };
  const { data, meta } = await getDeviceCode(client, args, signal && { signal }).withResponse();
  const { device_code: code, user_code: userCode, direct_verification_url: direct } = data;
  if (!isText(code) || !isText(userCode) || !isText(data.verification_url) || !(data.expires_in > 0)) {
    throw new DecodeError("the answer holds no device code", { operation: "getDeviceCode", meta });
  }
  // The server counts from before its answer, so by then the code has ended for sure.
  const endsAt = client.clock.now() + data.expires_in * 1000;
  const intervalMs = (data.interval > 0 ? data.interval : DEFAULT_INTERVAL_S) * 1000;
  const device: Device = { clientId, clientSecret, code, pace: { intervalMs, endsAt } };
  return {
    userCode,
    verificationUrl: data.verification_url,
    ...(isText(direct) && { directVerificationUrl: direct }),
    expiresAt: new Date(endsAt),
    wait: (options) => waitForUser(client, device, options),
  };
}

interface Device {
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  readonly code: string;
  readonly pace: Pick<Poll<unknown>, "intervalMs" | "endsAt">;
}

function waitForUser(
  client: RealDebridClient,
  { clientId, clientSecret, code, pace }: Device,
  options: WaitOptions = {},
): Promise<OAuthCredentials> {
  const common = { ...options, ...pace, clock: client.clock, operation: "requestDevice" };
  if (clientSecret !== undefined) {
    return poll({
      ...common,
      pending: [...NOT_YET, errorCodes.wrong_parameter],
      ask: (call) => redeem(client, { clientId, clientSecret }, code, call),
    });
  }
  let app: App | undefined;
  return poll({
    ...common,
    pending: NOT_YET,
    async ask(call) {
      app ??= await credentialsOf(client, clientId, code, call);
      return app && redeem(client, app, code, call);
    },
  });
}

async function credentialsOf(
  client: RealDebridClient,
  clientId: string,
  code: string,
  call: CallOptions,
): Promise<App | undefined> {
  const made = await getDeviceCredentials(client, { client_id: clientId, code }, call);
  if (!isText(made?.client_id) || !isText(made.client_secret)) return undefined;
  return { clientId: made.client_id, clientSecret: made.client_secret };
}
