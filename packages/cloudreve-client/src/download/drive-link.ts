import type { CloudreveClient } from "../generated/client.ts";
import { expiryOf } from "./link-expiry.ts";

/** An address that lets anybody in who has it, for a while. */
export interface DriveLink {
  /** Absolute. Its signature is a secret. */
  readonly url: URL;
  /** Undefined for one that does not expire, or does not say when. */
  readonly expiresAt: Date | undefined;
}

/** What a server gave as an address: a path of its own, or a whole one. */
export function linkFrom({ baseUrl }: CloudreveClient, address: string): DriveLink {
  const isPath = address.startsWith("/") && !address.startsWith("//");
  const url = new URL(isPath ? baseUrl + address : address, baseUrl);
  return { url, expiresAt: expiryOf(url) };
}
