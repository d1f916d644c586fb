export {
  type DeviceOptions,
  type DevicePrompt,
  type DeviceSignIn,
  OPEN_SOURCE_CLIENT_ID,
  requestDevice,
} from "./device.ts";
export type { OAuthCredentials } from "./oauth-credentials.ts";
export { type OAuthTokens, type OAuthTokensOptions, oauthTokens } from "./oauth-tokens.ts";
export { type PasswordSignIn, type PasswordSignInArgs, signInWithPassword } from "./password.ts";
export type { PollInfo, WaitOptions } from "./poll.ts";
export { type SignInDeviceOptions, signInDevice } from "./sign-in-device.ts";
export { SignInError, type SignInProblem } from "./sign-in-error.ts";
export type { Auth, TokenProvider } from "./token.ts";
export type { TokenContext, TokenSource } from "./token-source.ts";
export type { TwoFactorSignIn, TwoFactorWaitOptions } from "./two-factor.ts";
export {
  type AuthorizationUrlArgs,
  authorizationUrl,
  createState,
  type ExchangeCodeArgs,
  exchangeCode,
} from "./website.ts";
