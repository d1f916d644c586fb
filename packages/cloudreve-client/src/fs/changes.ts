import type { Dialect, Operation } from "@debrid-drive/runtime";
import type { CloudreveClient } from "../generated/client.ts";
import type { Listings } from "./listings.ts";

/** What each client has listed; nothing until the first flow that lists. */
export const listings = new WeakMap<CloudreveClient, Listings>();

/** They change nothing that a listing tells, although they are no GET. */
const READING = new Set([
  "createDownloadLink",
  "createArchiveLink",
  "createSourceLinks",
  "createShareDownload",
  "createShareArchive",
]);

/** Whether the answer to it may come after a change: of the drive, or of who is logged in. */
export function mayChange({ id, method, path }: Operation): boolean {
  if (READING.has(id)) return false;
  return (method !== "GET" && method !== "HEAD") || path.startsWith("/api/v3/callback/");
}

/** A dialect that drops what was listed whenever an answer says, or may mean, that it is out of date. */
export function droppingListings(dialect: Dialect, client: () => CloudreveClient): Dialect {
  return {
    read(answer, operation) {
      const verdict = dialect.read(answer, operation);
      const isGone = verdict.kind === "refused" && [404, 40016, 40044].includes(verdict.refusal.code);
      if (isGone || mayChange(operation)) listings.get(client())?.clear();
      return verdict;
    },
  };
}
