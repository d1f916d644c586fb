import type { Schemas } from "./schemas.ts";

/** Texts of the codes the mock sends, as 3.8.3 sends them. */
const MESSAGES = {
  401: "Login required",
  404: "Download record not found",
  40003: "",
  40004: "Object existed",
  40007: "",
  40015: "",
  40016: "Path not exist",
  40017: "This account has been blocked",
  40018: "This account is not activated",
  40020: "Wrong password or email address",
  40022: "2FA code not correct",
  40023: "Login session not exist",
  40048: "",
  40052: "Invalid object name",
  40053: "Root protected",
} as const satisfies Partial<Record<Schemas["ErrorCode"], string>>;

export type FailureCode = keyof typeof MESSAGES;

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

export const fail = (code: FailureCode, msg: string = MESSAGES[code]) => answer({ code, msg });

/** A parameter was refused before the operation ran. */
export const refuseParameter = (msg: string) => answer({ code: 40001, msg } as const);
