export type { CaptchaAnswer, CaptchaKind, CaptchaQuestion } from "./captcha.ts";
export { exportCookie, importCookie, login, logout } from "./login.ts";
export type {
  CredentialsProvider,
  ExtraHeaders,
  ExtraHeadersContext,
  LoginOptions,
  LoginQuestions,
  SessionOptions,
  TwoFactorQuestion,
  UserCredentials,
} from "./options.ts";
export type { SavedSession } from "./saved-session.ts";
export {
  loginWithSecurityKey,
  type SecurityKeyAnswer,
  type SecurityKeyOptions,
  type SecurityKeyRequest,
} from "./security-key.ts";
export { SessionError, type SessionProblem } from "./session-error.ts";
