import { ApiError } from "@debrid-drive/runtime/flow";
import { errorCodes } from "../generated/errors.ts";
import { SessionError } from "./session-error.ts";

/** What a refused login means. Servers before 3.6.0 have one code for several cases; their texts tell them apart. */
export function problemOfLogin(error: unknown): "captcha" | "credentials" | "blocked" | undefined {
  if (!(error instanceof ApiError)) return undefined;
  switch (error.code) {
    case errorCodes.captcha_error:
    case errorCodes.captcha_refresh_needed:
      return "captcha";
    case errorCodes.credential_invalid:
      return "credentials";
    case errorCodes.user_banned:
    case errorCodes.user_not_activated:
    case errorCodes.no_permission:
      return "blocked";
    case errorCodes.param_error:
      return fromWords(error.serverMessage ?? "");
    default:
      return undefined;
  }
}

function fromWords(words: string): "captcha" | "credentials" | undefined {
  // "图形验证码错误", "验证失败，请刷新网页后再次验证"; "用户邮箱或密码错误".
  if (/captcha|验证/i.test(words)) return "captcha";
  return /password|密码/i.test(words) ? "credentials" : undefined;
}

const WORDS = {
  credentials: "the server refused the e-mail address or the password",
  blocked: "the account is banned or not activated",
} as const;

/** The error for a login that the server refused for good; others stay as they are. */
export function refusedLogin(error: unknown): unknown {
  const problem = problemOfLogin(error);
  if (problem === undefined || problem === "captcha") return error;
  return new SessionError("login", "credentials", problem, WORDS[problem], error);
}

/** Whether a code was wrong, and another one may be right. */
export function isWrongCode(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false;
  return error.code === errorCodes.two_factor_code_error || error.code === errorCodes.param_error;
}
