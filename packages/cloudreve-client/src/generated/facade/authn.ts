// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions } from "@debrid-drive/runtime/core";
import type { CloudreveClient, NoArguments } from "../client.ts";
import type {
  FinishWebAuthnLoginErrorCode,
  FinishWebAuthnRegistrationErrorCode,
  StartWebAuthnLoginErrorCode,
  StartWebAuthnRegistrationErrorCode,
} from "../errors.ts";
import type { User, WebAuthnCredential, WebAuthnLogin, WebAuthnRegistration } from "../models.ts";
import {
  startWebAuthnLogin,
  type StartWebAuthnLoginArgs,
  finishWebAuthnLogin,
  type FinishWebAuthnLoginArgs,
  startWebAuthnRegistration,
  finishWebAuthnRegistration,
  type FinishWebAuthnRegistrationArgs,
} from "../operations/authn.ts";

/** Logging in with a security key or passkey (WebAuthn), and registering one. */
export class AuthnApi {
  readonly #client: CloudreveClient;

  constructor(client: CloudreveClient) {
    this.#client = client;
  }

  /**
   * Begin a login with a security key. See {@link startWebAuthnLogin}.
   *
   * Error codes:
   * - HTTP 200: 40001 param_error, 40019 feature_not_enabled, 40021 user_not_found, 40024 initialize_authn
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/authn/startwebauthnlogin
   */
  startLogin(args: StartWebAuthnLoginArgs, options?: CallOptions): Call<WebAuthnLogin, StartWebAuthnLoginErrorCode> {
    return startWebAuthnLogin(this.#client, args, options);
  }

  /**
   * Log in with a security key. See {@link finishWebAuthnLogin}.
   *
   * Error codes:
   * - HTTP 200: 40019 feature_not_enabled, 40021 user_not_found, 40024 initialize_authn, 40025
   *   webauthn_credential_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/authn/finishwebauthnlogin
   */
  finishLogin(args: FinishWebAuthnLoginArgs, options?: CallOptions): Call<User, FinishWebAuthnLoginErrorCode> {
    return finishWebAuthnLogin(this.#client, args, options);
  }

  /**
   * Begin to set a security key up. See {@link startWebAuthnRegistration}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 40001 param_error, 40019 feature_not_enabled, 40024 initialize_authn
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/authn/startwebauthnregistration
   */
  startRegistration(args?: NoArguments, options?: CallOptions): Call<WebAuthnRegistration, StartWebAuthnRegistrationErrorCode> {
    return startWebAuthnRegistration(this.#client, args, options);
  }

  /**
   * Set a security key up. See {@link finishWebAuthnRegistration}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 40001 param_error, 40019 feature_not_enabled, 40024 initialize_authn
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/authn/finishwebauthnregistration
   */
  finishRegistration(args: FinishWebAuthnRegistrationArgs, options?: CallOptions): Call<WebAuthnCredential, FinishWebAuthnRegistrationErrorCode> {
    return finishWebAuthnRegistration(this.#client, args, options);
  }
}
