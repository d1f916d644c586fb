import { createHash, createHmac } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import type { Clock } from "../../../clock.ts";
import type { RawRequest } from "../../../engine/raw-request.ts";
import { Signer } from "../common/signer.ts";

const hmac = (name: string, secret: string, text: string): Buffer =>
  createHmac(name, secret).update(text).digest();

/** A signature in hex digits. */
export const hexSignature = (secret: string, text: string): string =>
  hmac("sha256", secret, text).toString("hex");

const urlSafe = (bytes: Buffer): string => bytes.toString("base64url");

interface Presigned {
  readonly method: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  /** Headers that the request must have as they are here. */
  readonly headers?: string;
}

const signatureOf = (secret: string, { method, path, params, headers = "" }: Presigned, expires: string) =>
  hexSignature(secret, [method, path, JSON.stringify(params), headers, expires].join("\n"));

/** An address with its signature, good until a moment in Unix seconds. */
export function presign(secret: string, request: Presigned, expires: number): string {
  const { path, params } = request;
  const Signature = signatureOf(secret, request, String(expires));
  return `${path}?${new URLSearchParams({ ...params, Expires: String(expires), Signature })}`;
}

/** Whether the address of a request was signed, and still is good. */
export function checkPresigned(
  secret: string,
  { method, path, query }: RawRequest,
  headers: string,
  clock: Clock,
): "good" | "wrong" | "expired" {
  const { Expires = "", Signature, ...params } = Object.fromEntries(new URLSearchParams(query));
  if (Signature !== signatureOf(secret, { method, path, params, headers }, Expires)) return "wrong";
  return Number(Expires) < clock.now() / 1000 ? "expired" : "good";
}

/** The path with what else a slave signs: headers of its own kind, and the body. */
function slaveText(path: string, headers: IncomingHttpHeaders, body: string): string {
  const own = Object.entries(headers).filter(([name]) => /^x-cr-/i.test(name));
  return JSON.stringify({ path, headers: own.map(([name, value]) => `${name}=${value}`).sort(), body });
}

/** `Authorization` of a request between server and slave, good for this many seconds. */
export function slaveAuthorization(
  clock: Clock,
  secret: string,
  path: string,
  seconds: number,
  body = "",
): string {
  const link = new Signer(clock, secret).sign(slaveText(path, {}, body), seconds);
  return `Bearer ${decodeURIComponent(link.slice(link.lastIndexOf("?sign=") + 6))}`;
}

/** The code that refuses `Authorization` between server and slave, `undefined` for a good one. */
export function checkSlave(
  clock: Clock,
  secret: string,
  path: string,
  headers: IncomingHttpHeaders,
  body = "",
): 403 | 40005 | 40071 | undefined {
  const { authorization = "" } = headers;
  if (!authorization.startsWith("Bearer ")) return 403;
  return new Signer(clock, secret).check(slaveText(path, headers, body), authorization.slice(7));
}

/** Qiniu's token for an upload: what it allows is in it. */
export function qiniuToken(key: string, secret: string, scope: string, deadline: number): string {
  const policy = Buffer.from(JSON.stringify({ scope, deadline })).toString("base64url");
  return `${key}:${urlSafe(hmac("sha1", secret, policy))}:${policy}`;
}

/** `Authorization` of Qiniu's report. */
export const qiniuReport = (key: string, secret: string, path: string): string =>
  `QBox ${key}:${urlSafe(hmac("sha1", secret, `${path}\n`))}`;

/** `Authorization` of Upyun's form, and of its report. */
export function upyun(operator: string, password: string, parts: readonly string[]): string {
  const secret = createHash("md5").update(password).digest("hex");
  return `UPYUN ${operator}:${hmac("sha1", secret, parts.join("&")).toString("base64")}`;
}

/** `Authorization` of OSS's report. A stand-in: OSS signs with a key whose other half is on the web. */
export const ossReport = (secret: string, path: string): string =>
  hmac("sha256", secret, `${path}\n`).toString("base64");
