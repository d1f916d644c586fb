import type { CallOptions, Operation, PreparedCall, Versions } from "@debrid-drive/runtime";
import { ConfigError } from "@debrid-drive/runtime/core";
import { DecodeError, SharedValue } from "@debrid-drive/runtime/flow";
import type { CloudreveClient } from "../generated/client.ts";
import { pingSite } from "../generated/operations/site.ts";
import { has } from "./has.ts";
import { olderShapes } from "./older-shapes.ts";
import { parseVersion, type ServerVersion } from "./parse-version.ts";
import { checkVersion, givenVersion, isGiven } from "./version-gate.ts";

const versions = new SharedValue<CloudreveClient, ServerVersion>(
  "serverVersion",
  askVersion,
  Number.POSITIVE_INFINITY,
);

/** Whether the server behind a client has what these versions have. */
export async function hasVersion(
  client: CloudreveClient,
  versions: Versions,
  options: Pick<CallOptions, "signal">,
): Promise<boolean> {
  return has(versions, await serverOf(client, options));
}

export async function prepareFor(
  client: CloudreveClient,
  call: PreparedCall,
  options: CallOptions,
): Promise<PreparedCall> {
  const { operation, args } = call;
  const server = await serverOf(client, options);
  const shape = olderShapes[operation.id];
  if (shape && has(shape.versions, server)) return shape.adapt(call, server.text);
  refuseUnless(operation.versions ?? {}, server, operation.id, "version", "the operation");
  for (const [name, versions] of versionsOfGiven(operation, args)) {
    refuseUnless(versions, server, operation.id, name, "this argument");
  }
  return call;
}

/** The version that was given, or what the server says. */
async function serverOf(
  client: CloudreveClient,
  { signal }: Pick<CallOptions, "signal">,
): Promise<ServerVersion> {
  return givenVersion(client) ?? (await versions.get(client, { signal }));
}

async function askVersion(client: CloudreveClient): Promise<ServerVersion> {
  const { data, meta } = await pingSite(client).withResponse();
  const version = typeof data === "string" ? parseVersion(data) : undefined;
  if (version) return checkVersion(version);
  throw new DecodeError("expected the server's version, such as 3.8.3", { operation: "pingSite", meta });
}

function versionsOfGiven(operation: Operation, args: object | undefined): [string, Versions][] {
  return Object.entries(operation.versions?.args ?? {}).filter(([name]) => isGiven(args, name));
}

function refuseUnless(
  versions: Versions,
  server: ServerVersion,
  operation: string,
  field: string,
  what: string,
): void {
  if (has(versions, server)) return;
  const { since, until } = versions;
  const span = [since && `came with ${since}`, until && `went after ${until}`].filter(Boolean).join(" and ");
  throw new ConfigError(operation, field, `the server is Cloudreve ${server.text}; ${what} ${span}`);
}
