import type { Secret } from "./secret.ts";

/** What a Cloudreve server hands out that nobody else may see: cookies, signatures, upload sessions, passwords. */
export async function issuedIn(response: Response): Promise<readonly Secret[]> {
  const cookies = response.headers
    .getSetCookie()
    .map((cookie) => /^cloudreve-session=([^;]*)/.exec(cookie)?.[1]);
  const body = JSON.stringify(await jsonIn(response));
  const named = [
    ...body.matchAll(/"(?:credential|sessionID|SecretKey|Password|token)":"([^"]{8,})"/g),
    ...body.matchAll(/[?&](?:sign|signature|uploadId|X-Amz-Signature|token)=([^&"\\]{8,})/gi),
  ];
  return [...cookies, ...named.map(([, value]) => value)].flatMap((value) =>
    value ? [{ value, mark: value }] : [],
  );
}

async function jsonIn(response: Response): Promise<unknown> {
  try {
    return await response.clone().json();
  } catch {
    return undefined;
  }
}
