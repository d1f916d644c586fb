// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import { inPath, jsonBody, type Call, type CallOptions, type Operation } from "@debrid-drive/runtime/core";
import type { CloudreveClient, NoArguments } from "../client.ts";
import type {
  FinishWebAuthnLoginErrorCode,
  FinishWebAuthnRegistrationErrorCode,
  StartWebAuthnLoginErrorCode,
  StartWebAuthnRegistrationErrorCode,
} from "../errors.ts";
import type {
  User,
  WebAuthnAssertionResponse,
  WebAuthnAttestationResponse,
  WebAuthnCredential,
  WebAuthnLogin,
  WebAuthnRegistration,
} from "../models.ts";

/** How {@link startWebAuthnLogin} goes over the wire. */
export const startWebAuthnLoginOperation: Operation = {
  id: "startWebAuthnLogin",
  method: "GET",
  path: "/api/v3/user/authn/{username}",
  pathParams: ["username"],
  encode: [inPath],
  required: ["username"],
  answer: "json",
  auth: "none",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link startWebAuthnLogin}. */
export interface StartWebAuthnLoginArgs {
  /** E-mail address of the account. */
  username: string;
}

/**
 * Begin a login with a security key.
 *
 * Answers what a browser needs to ask the security key. Send its answer to `finishWebAuthnLogin`, with the
 * same cookie. 40001 means that the user has no security key.
 *
 * `GET /api/v3/user/authn/{username}`
 *
 * Error codes:
 * - HTTP 200: 40001 param_error, 40019 feature_not_enabled, 40021 user_not_found, 40024 initialize_authn
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/authn/startwebauthnlogin
 */
export function startWebAuthnLogin(
  client: CloudreveClient,
  args: StartWebAuthnLoginArgs,
  options?: CallOptions,
): Call<WebAuthnLogin, StartWebAuthnLoginErrorCode> {
  return client.call(startWebAuthnLoginOperation, args, options);
}

/** How {@link finishWebAuthnLogin} goes over the wire. */
export const finishWebAuthnLoginOperation: Operation = {
  id: "finishWebAuthnLogin",
  method: "POST",
  path: "/api/v3/user/authn/finish/{username}",
  pathParams: ["username"],
  body: {
    encoding: "json",
    type: "application/json",
    fields: ["id", "rawId", "type", "response"],
    required: true,
  },
  encode: [inPath, jsonBody],
  required: ["username", "id", "rawId", "type", "response"],
  answer: "json",
  auth: "none",
  repeatable: false,
  success: [200],
};

/** Arguments of {@link finishWebAuthnLogin}. */
export interface FinishWebAuthnLoginArgs {
  /** E-mail address of the account. */
  username: string;
  /** Id of the key in base64url. */
  id: string;
  /** The same. */
  rawId: string;
  /** Always `public-key`. */
  type: "public-key";
  /** What the key signed. */
  response: WebAuthnAssertionResponse;
}

/**
 * Log in with a security key.
 *
 * Sends what the security key signed, and logs in. Two-factor login plays no part.
 *
 * Without a beginning in the same session the server stumbles, with HTTP status 500 and no body.
 *
 * `POST /api/v3/user/authn/finish/{username}`
 *
 * Error codes:
 * - HTTP 200: 40019 feature_not_enabled, 40021 user_not_found, 40024 initialize_authn, 40025
 *   webauthn_credential_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/authn/finishwebauthnlogin
 */
export function finishWebAuthnLogin(
  client: CloudreveClient,
  args: FinishWebAuthnLoginArgs,
  options?: CallOptions,
): Call<User, FinishWebAuthnLoginErrorCode> {
  return client.call(finishWebAuthnLoginOperation, args, options);
}

/** How {@link startWebAuthnRegistration} goes over the wire. */
export const startWebAuthnRegistrationOperation: Operation = {
  id: "startWebAuthnRegistration",
  method: "PUT",
  path: "/api/v3/user/authn",
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/**
 * Begin to set a security key up.
 *
 * Answers what a browser needs to set a security key up. Send its answer to `finishWebAuthnRegistration`,
 * with the same cookie.
 *
 * `PUT /api/v3/user/authn`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 40001 param_error, 40019 feature_not_enabled, 40024 initialize_authn
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/authn/startwebauthnregistration
 */
export function startWebAuthnRegistration(
  client: CloudreveClient,
  args?: NoArguments,
  options?: CallOptions,
): Call<WebAuthnRegistration, StartWebAuthnRegistrationErrorCode> {
  return client.call(startWebAuthnRegistrationOperation, args, options);
}

/** How {@link finishWebAuthnRegistration} goes over the wire. */
export const finishWebAuthnRegistrationOperation: Operation = {
  id: "finishWebAuthnRegistration",
  method: "PUT",
  path: "/api/v3/user/authn/finish",
  body: {
    encoding: "json",
    type: "application/json",
    fields: ["id", "rawId", "type", "response"],
    required: true,
  },
  encode: [jsonBody],
  required: ["id", "rawId", "type", "response"],
  answer: "json",
  auth: "required",
  repeatable: false,
  success: [200],
};

/** Arguments of {@link finishWebAuthnRegistration}. */
export interface FinishWebAuthnRegistrationArgs {
  /** Id of the key in base64url. */
  id: string;
  /** The same. */
  rawId: string;
  /** Always `public-key`. */
  type: "public-key";
  /** What the key says of itself. */
  response: WebAuthnAttestationResponse;
}

/**
 * Set a security key up.
 *
 * Sends what the security key says of itself. From then on the user can log in with it. 40001 means that
 * the key was not accepted.
 *
 * Without a beginning in the same session the server stumbles, with HTTP status 500 and no body.
 *
 * `PUT /api/v3/user/authn/finish`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 40001 param_error, 40019 feature_not_enabled, 40024 initialize_authn
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/authn/finishwebauthnregistration
 */
export function finishWebAuthnRegistration(
  client: CloudreveClient,
  args: FinishWebAuthnRegistrationArgs,
  options?: CallOptions,
): Call<WebAuthnCredential, FinishWebAuthnRegistrationErrorCode> {
  return client.call(finishWebAuthnRegistrationOperation, args, options);
}
