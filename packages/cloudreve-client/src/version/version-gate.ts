import {
  type CallOptions,
  ConfigError,
  DecodeError,
  type Operation,
  type PreparedCall,
  type Versions,
} from "@debrid-drive/runtime";
import { SharedValue } from "@debrid-drive/runtime/flow";
import type { CloudreveClient } from "../generated/client.ts";
import { pingSite } from "../generated/operations/site.ts";
import { olderShapes } from "./older-shapes.ts";
import { has, parseVersion, type ServerVersion } from "./server-version.ts";

const versions = new SharedValue<CloudreveClient, ServerVersion>(
  "serverVersion",
  askVersion,
  Number.POSITIVE_INFINITY,
);

const gates = new WeakMap<CloudreveClient, VersionGate>();

/** Whether the server behind a client has what these versions have. Asks it for its version, once. */
export async function serverHas(
  client: CloudreveClient,
  versions: Versions,
  { signal }: Pick<CallOptions, "signal">,
): Promise<boolean> {
  const gate = gates.get(client) ?? new VersionGate(() => client, undefined);
  return has(versions, await gate.server({ signal }));
}

/** Sends what the server at hand understands, and refuses what it lacks before anything is sent. */
export class VersionGate {
  readonly #client: () => CloudreveClient;
  readonly #given: ServerVersion | undefined;

  /** @throws ConfigError when `version` is given and is no 3.x */
  constructor(client: () => CloudreveClient, version: string | undefined) {
    this.#client = client;
    this.#given = version === undefined ? undefined : readVersion(version);
  }

  /** Has {@link serverHas} go by the same version. */
  serve(client: CloudreveClient): void {
    gates.set(client, this);
  }

  /** The version that was given, or what the server says. */
  async server({ signal }: { readonly signal?: AbortSignal | undefined }): Promise<ServerVersion> {
    return this.#given ?? (await versions.get(this.#client(), { signal }));
  }

  prepare(call: PreparedCall, options: CallOptions): PreparedCall | Promise<PreparedCall> {
    const { operation, args } = call;
    const { since, until } = operation.versions ?? {};
    const isSame = !since && !until && versionsOfGiven(operation, args).length === 0;
    return isSame && !olderShapes[operation.id] ? call : this.#forServer(call, options);
  }

  async #forServer(call: PreparedCall, { signal }: CallOptions): Promise<PreparedCall> {
    const { operation, args } = call;
    const server = await this.server({ signal });
    const shape = olderShapes[operation.id];
    if (shape && has(shape.versions, server)) return shape.adapt(call, server.text);
    refuseUnless(operation.versions ?? {}, server, operation.id, "version", "the operation");
    for (const [name, versions] of versionsOfGiven(operation, args)) {
      refuseUnless(versions, server, operation.id, name, "this argument");
    }
    return call;
  }
}

async function askVersion(client: CloudreveClient): Promise<ServerVersion> {
  const { data, meta } = await pingSite(client).withResponse();
  const version = typeof data === "string" ? parseVersion(data) : undefined;
  if (version) return checked(version);
  throw new DecodeError("expected the server's version, such as 3.8.3", { operation: "pingSite", meta });
}

function readVersion(text: string): ServerVersion {
  const version = parseVersion(text);
  if (!version) throw new ConfigError("cloudreve", "version", "expected a version such as 3.8.3");
  return checked(version);
}

function checked(version: ServerVersion): ServerVersion {
  if (version.numbers[0] === 3) return version;
  throw new ConfigError(
    "cloudreve",
    "version",
    `the server is Cloudreve ${version.text}, and this client speaks to 3.x`,
  );
}

function versionsOfGiven(operation: Operation, args: object | undefined): [string, Versions][] {
  const given = new Map(Object.entries(args ?? {}));
  return Object.entries(operation.versions?.args ?? {}).filter(([name]) => given.get(name) !== undefined);
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
