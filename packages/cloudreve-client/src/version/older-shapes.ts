import type { PreparedCall, Versions } from "@debrid-drive/runtime";
import { ConfigError } from "@debrid-drive/runtime/core";
import type { SENT_OTHERWISE } from "./version-gate.ts";

interface OlderShape {
  /** The servers that understand this shape and no other. */
  readonly versions: Versions;
  adapt(call: PreparedCall, version: string): PreparedCall;
}

/** Operations that every version has, and that were sent otherwise once. */
export const olderShapes: Readonly<Record<string, OlderShape>> = {
  addRemoteDownloads: { versions: { until: "3.5.2" }, adapt: oneDownload },
} satisfies Record<(typeof SENT_OTHERWISE)[number], OlderShape>;

/** One address as a string; what is refused is refused as a whole. */
function oneDownload({ operation, args }: PreparedCall, version: string): PreparedCall {
  const { url } = (args ?? {}) as { url?: unknown };
  if (!Array.isArray(url)) return { operation, args };
  if (url.length !== 1) {
    const problem = `the server is Cloudreve ${version}, which takes one address at a time`;
    throw new ConfigError(operation.id, "url", problem);
  }
  return { operation, args: { ...args, url: url[0] }, read: () => [{ code: 0, msg: "" }] };
}
