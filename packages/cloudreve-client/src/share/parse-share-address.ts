import { ConfigError } from "@debrid-drive/runtime/core";

/** Names a share, in the form that every call takes. */
export interface ShareKey {
  /** The last part of its address. */
  readonly id: string;
  /** Needed once; remembered by the client. */
  readonly password?: string | undefined;
}

/** What an address of a share says. */
export interface SharedPlace extends ShareKey {
  /** Of a place in the shared folder, where the address leads to one. */
  readonly path?: string | undefined;
  /** The site that shares it, such as `https://drive.example.com`; undefined for an id alone. */
  readonly site?: string | undefined;
}

/**
 * Reads the address that people open, or an id alone.
 *
 * @throws ConfigError for anything else
 */
export function parseShareAddress(address: string | URL): SharedPlace {
  const text = String(address).trim();
  if (/^[0-9A-Za-z]{3,}$/.test(text)) return { id: text };
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const [, prefix, id] = /^(.*)\/s\/([0-9A-Za-z]+)(?:\/.*)?$/.exec(url?.pathname ?? "") ?? [];
  if (url === undefined || id === undefined || !/^https?:$/.test(url.protocol)) {
    const problem = "expected an address such as https://drive.example.com/s/aBcD, or the id of a share";
    throw new ConfigError("parseShareAddress", "address", problem);
  }
  const { searchParams, origin } = url;
  const password = searchParams.get("password") || undefined;
  const path = searchParams.get("path") ?? searchParams.get("share_path") ?? undefined;
  return { id, site: origin + prefix, ...(password && { password }), ...(path && { path }) };
}
