import type { Schemas } from "./schemas.ts";

/** What the server says with a code, where it always says the same; with the others it mostly says nothing. */
const MESSAGES: Partial<Record<Schemas["ErrorCode"], string>> = {
  401: "Login required",
  404: "Download record not found",
  409: "placeholder file already exist",
  40004: "Object existed",
  40005: "signature expired",
  40012: "Chunk must be uploaded in order",
  40016: "Path not exist",
  40017: "This account has been blocked",
  40018: "This account is not activated",
  40019: "This feature is not enabled",
  40020: "Wrong password or email address",
  40022: "2FA code not correct",
  40023: "Login session not exist",
  40024: "Failed to initialize authn",
  40025: "Verification failed",
  40026: "CAPTCHA not match.",
  40027: "CAPTCHA refresh needed.",
  40028: "Failed to send activation email",
  40029: "Invalid link",
  40030: "Link is expired",
  40032: "Email already in use",
  40033: "User is not activated, activation email has been resent",
  40034: "This user cannot be activated",
  40049: "File is too large",
  40050: "File type not allowed",
  40051: "Insufficient capacity",
  40052: "Invalid object name",
  40053: "Root protected",
  40054: "Upload session existed",
  40071: "invalid sign",
  50005: "Unknown policy type",
};

const HEADERS = {
  "Cache-Control": "private, no-cache",
  "Content-Type": "application/json; charset=utf-8",
} as const;

/** Every answer is HTTP 200; the verdict is in the envelope. */
export function answer<Body>(body: Body, cookies: readonly string[] = []) {
  const headers: Record<string, string | readonly string[]> = { ...HEADERS };
  if (cookies.length > 0) headers["Set-Cookie"] = cookies.length === 1 ? `${cookies[0]}` : cookies;
  return { status: 200, headers, body } as const;
}

export const done = <Data>(data: Data, cookies?: readonly string[]) =>
  answer({ code: 0, data, msg: "" } as const, cookies);

export const doneEmpty = (cookies?: readonly string[]) => answer({ code: 0, msg: "" } as const, cookies);

export const fail = (code: Schemas["ErrorCode"], msg = MESSAGES[code] ?? "") => answer({ code, msg });

/** Some failures are answered with nothing at all, not even a content type. */
export const empty = (headers: Readonly<Record<string, string>> = {}) =>
  ({
    status: 200,
    headers: { "Cache-Control": HEADERS["Cache-Control"], ...headers },
    body: undefined as never,
  }) as const;

/** A request that the server stumbled over. */
export const crash = () => ({ status: 500, headers: { "Cache-Control": HEADERS["Cache-Control"] } }) as const;

/** A link whose signature is not good. */
export const refuseSign = (code: 403 | 40005 | 40071) =>
  code === 403 ? fail(code, "expire timestamp is missing") : fail(code);

/** A parameter was refused before the operation ran. */
export const refuseParameter = (msg: string) => answer({ code: 40001, msg } as const);
