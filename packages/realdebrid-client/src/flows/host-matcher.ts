import type { CallOptions } from "@debrid-drive/runtime";
import { SharedValue } from "@debrid-drive/runtime/flow";
import type { RealDebridClient } from "../generated/client.ts";
import { listFolderRegexes, listHostRegexes } from "../generated/operations/hosts.ts";
import { toRegExp } from "./to-reg-exp.ts";

/** Tells which links Real-Debrid can do something with, without asking it. */
export interface HostMatcher {
  /** Whether the text holds a link of a file or a folder. */
  test(link: string): boolean;
  /** `folder` goes to `unrestrict.folder`, `file` to `unrestrict.link`. The patterns may match within a longer text. */
  match(link: string): "file" | "folder" | undefined;
  /** Patterns that JavaScript cannot say; links that only they match are not recognized. */
  readonly skipped: readonly string[];
}

export interface HostMatcherArgs {
  /** Asks again, although the patterns are not an hour old. */
  readonly refresh?: boolean;
}

const matchers = new SharedValue<RealDebridClient, HostMatcher>("hostMatcher", async (client) => {
  const [files, folders] = await Promise.all([listHostRegexes(client), listFolderRegexes(client)]);
  return matcherOf(files, folders);
});

/**
 * Fetches the patterns of links, two calls without a token, once for all callers, and keeps them for an hour of
 * the client's clock. Fails like `listHostRegexes`.
 */
export function hostMatcher(
  client: RealDebridClient,
  { refresh = false }: HostMatcherArgs = {},
  { signal }: Pick<CallOptions, "signal"> = {},
): Promise<HostMatcher> {
  return matchers.get(client, { refresh, signal });
}

/** A matcher of patterns that are there already, as `rd.hosts.regex()` and `rd.hosts.regexFolder()` give them. */
export function matcherOf(files: readonly string[], folders: readonly string[]): HostMatcher {
  const skipped: string[] = [];
  const compile = (literals: readonly string[]) =>
    literals.flatMap((literal) => {
      const pattern = toRegExp(literal);
      if (pattern === undefined) skipped.push(literal);
      return pattern ?? [];
    });
  const [ofFiles, ofFolders] = [compile(files), compile(folders)];
  // Patterns of files are not anchored, so they match most folders too.
  const match = (link: string) => {
    if (ofFolders.some((pattern) => pattern.test(link))) return "folder";
    return ofFiles.some((pattern) => pattern.test(link)) ? "file" : undefined;
  };
  return { match, test: (link) => match(link) !== undefined, skipped };
}
