import { createHash } from "node:crypto";

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

export interface PolicyOptions {
  /** Origins, beside the page's own, that it may send requests to. */
  readonly connect?: readonly string[];
}

/** The mock server, on any port of this machine. */
export const LOOPBACK = ["http://127.0.0.1:*", "http://localhost:*"];

/** Puts a policy into the head of a finished page: nothing leaves the host, and only this page's scripts run. */
export function addContentSecurityPolicy(html: string, { connect = [] }: PolicyOptions = {}): string {
  const hashes = [...html.matchAll(INLINE_SCRIPT)].map(([, script = ""]) => `'sha256-${sha256(script)}'`);
  const policy = [
    "default-src 'self'",
    `script-src 'self' ${[...new Set(hashes)].join(" ")}`,
    `connect-src ${["'self'", ...connect].join(" ")}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const page = html.replace(/<meta charset="[^"]*"\s*\/?>/i, (charset) => `${charset}\n    ${meta}`);
  if (page === html) throw new Error("the page has no <meta charset> to put the policy after");
  return page;
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("base64");
}
