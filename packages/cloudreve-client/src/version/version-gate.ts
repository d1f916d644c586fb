import type { CallOptions, PreparedCall } from "@debrid-drive/runtime";
import { ConfigError, loadPart } from "@debrid-drive/runtime/core";
import type { CloudreveClient } from "../generated/client.ts";
import { parseVersion, type ServerVersion } from "./parse-version.ts";

/** Every version has them, and they were sent otherwise once: what `olderShapes` is for. */
export const SENT_OTHERWISE = ["addRemoteDownloads"] as const;

const given = new WeakMap<CloudreveClient, ServerVersion>();

/** Has the client go by a version instead of asking the server. */
export function goBy(client: CloudreveClient, version: ServerVersion | undefined): void {
  if (version) given.set(client, version);
}

export function givenVersion(client: CloudreveClient): ServerVersion | undefined {
  return given.get(client);
}

/** @throws ConfigError for what is no 3.x */
export function readVersion(text: string): ServerVersion {
  const version = parseVersion(text);
  if (!version) throw new ConfigError("cloudreve", "version", "expected a version such as 3.8.3");
  return checkVersion(version);
}

export function checkVersion(version: ServerVersion): ServerVersion {
  if (version.numbers[0] === 3) return version;
  const problem = `the server is Cloudreve ${version.text}, and this client speaks to 3.x`;
  throw new ConfigError("cloudreve", "version", problem);
}

/** Sends what the server at hand understands, and refuses what it lacks before anything is sent. */
export function prepare(
  client: CloudreveClient,
  call: PreparedCall,
  options: CallOptions,
): PreparedCall | Promise<PreparedCall> {
  return isSameForAll(call)
    ? call
    : loadVersions(client).then(({ prepareFor }) => prepareFor(client, call, options));
}

/** What asks for versions and goes by them, in a file of its own. */
export const loadVersions = ({ clock }: Pick<CloudreveClient, "clock">) =>
  loadPart("Cloudreve", clock, () => import("./version-part.ts"));

function isSameForAll({ operation: { id, versions }, args }: PreparedCall): boolean {
  const { since, until, args: ofArgs = {} } = versions ?? {};
  return !(
    since ||
    until ||
    SENT_OTHERWISE.some((other) => other === id) ||
    Object.keys(ofArgs).some((name) => isGiven(args, name))
  );
}

export function isGiven(args: object | undefined, name: string): boolean {
  return (args as Record<string, unknown> | undefined)?.[name] !== undefined;
}
