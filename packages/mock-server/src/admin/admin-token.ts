import { createHash, timingSafeEqual } from "node:crypto";

/** Whether a header holds the token that the mock was started with, if it was started with one. */
export function mayAdminister(token: string | undefined, authorization: string | undefined): boolean {
  if (token === undefined) return true;
  const sent = /^Bearer +(\S+)$/i.exec(authorization ?? "")?.[1];
  return sent !== undefined && timingSafeEqual(digestOf(sent), digestOf(token));
}

/** Of equal length, whatever was sent. */
const digestOf = (text: string) => createHash("sha256").update(text).digest();
