import type { CallOptions } from "@debrid-drive/runtime";
import { ConfigError } from "@debrid-drive/runtime/core";
import type { CloudreveClient } from "../generated/client.ts";
import type { User } from "../generated/models.ts";
import { login } from "../generated/operations/user.ts";
import { ask } from "./ask.ts";
import {
  type CaptchaFields,
  captchaFields,
  captchaQuestion,
  type WantedCaptcha,
  wantedCaptcha,
} from "./captcha.ts";
import { problemOfLogin, refusedLogin } from "./login-refusal.ts";
import type { LoginOptions, LoginQuestions, UserCredentials } from "./options.ts";
import { SessionError } from "./session-error.ts";
import { secondStep } from "./two-factor.ts";

/** A login under way. */
export interface Dialog extends LoginQuestions {
  readonly maxAttempts: number;
  readonly signal: AbortSignal;
  /** Options of its calls. */
  readonly call: CallOptions;
}

/** Logs in on a client whose session is nobody's yet; asks the user what the server asks for. */
export async function logInWith(
  client: CloudreveClient,
  credentials: UserCredentials,
  { onCaptcha, onTwoFactor, maxAttempts = 3, ...call }: LoginOptions & { readonly signal: AbortSignal },
): Promise<User> {
  checkAttempts(maxAttempts);
  const dialog: Dialog = {
    maxAttempts,
    signal: call.signal,
    call,
    ...(onCaptcha && { onCaptcha }),
    ...(onTwoFactor && { onTwoFactor }),
  };
  const first = await firstStep(client, credentials, dialog);
  return first.code === 0 ? first.data : secondStep(client, dialog);
}

type FirstStep = Awaited<ReturnType<typeof login>>;

async function firstStep(
  client: CloudreveClient,
  { userName, password }: UserCredentials,
  dialog: Dialog,
): Promise<FirstStep> {
  const { onCaptcha, maxAttempts, call } = dialog;
  const wanted = onCaptcha && (await wantedCaptcha(client, call));
  for (let attempt = 1; ; attempt += 1) {
    const fields = wanted && (await askCaptcha(client, wanted, attempt, dialog));
    try {
      return await login(client, { userName, Password: password, ...fields }, call);
    } catch (error) {
      if (problemOfLogin(error) !== "captcha") throw refusedLogin(error);
      if (!wanted)
        throw failed("the site asks for a captcha; give onCaptcha, which shows it to the user", error);
      if (attempt >= maxAttempts) throw failed(`the captcha was answered wrong ${attempt} times`, error);
    }
  }
}

async function askCaptcha(
  client: CloudreveClient,
  wanted: WantedCaptcha,
  attempt: number,
  { onCaptcha, signal, call }: Dialog,
): Promise<CaptchaFields> {
  const question = await captchaQuestion(client, wanted, { attempt, signal }, call);
  const answer = await ask("onCaptcha", signal, () => onCaptcha?.(question));
  if (answer === undefined) throw failed("the captcha was not answered");
  return captchaFields(wanted.kind, answer);
}

function failed(problem: string, cause?: unknown): SessionError {
  return new SessionError("login", "onCaptcha", "captcha", problem, cause);
}

function checkAttempts(maxAttempts: number): void {
  if (Number.isInteger(maxAttempts) && maxAttempts >= 1) return;
  throw new ConfigError("login", "maxAttempts", "expected a whole number, 1 or more");
}
