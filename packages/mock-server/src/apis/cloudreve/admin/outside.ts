import type { Schemas } from "../common/schemas.ts";
import { isKnownType } from "../files/rules.ts";
import type { PolicyFact } from "../site/facts.ts";

/** What is there besides the server. Nothing else answers. */
export const OUTSIDE = {
  /** An aria2, reached from the server and from its slave. */
  aria2: { address: "http://127.0.0.1:6800/", token: "mock-aria2-token", version: "1.36.0" },
  slave: { address: "http://slave.example.com:5212", key: "mock-slave-key" },
  /** Folders whose paths nobody can write to. */
  readOnly: /^\/(?:proc|sys|dev)(?:\/|$)/,
} as const;

/** What Go's parser says against an address, `undefined` when it takes it. */
export function complaintAbout(address: string): string | undefined {
  if (address.startsWith(":")) return `parse "${address}": missing protocol scheme`;
  const [wrong] = /%(?![0-9a-fA-F]{2}).{0,2}/.exec(address) ?? [];
  return wrong === undefined ? undefined : `parse "${address}": invalid URL escape "${wrong}"`;
}

const withoutSlash = (address: string): string => address.replace(/\/$/, "");

const refusedAt = (address: string): string => `Post "${address}": dial tcp: connect: connection refused`;

/** Asks an aria2 for its version: either that, or why there is none. */
export function askAria2({ rpc, token = "" }: Schemas["TestAria2Request"]) {
  const complaint = complaintAbout(rpc);
  if (complaint !== undefined) return { error: `cannot parse RPC server: ${complaint}` };
  const { address, version } = OUTSIDE.aria2;
  if (withoutSlash(rpc) !== withoutSlash(address))
    return { error: refusedAt(`${withoutSlash(rpc)}/jsonrpc`) };
  return token === OUTSIDE.aria2.token ? { version } : { error: "Unauthorized" };
}

/** Calls a slave: why it cannot be called, or what it says against the key; `undefined` when all is well. */
export function callSlave(server: string, key: string, path: string) {
  const unparsed = complaintAbout(server);
  if (unparsed !== undefined) return { unparsed };
  const { slave } = OUTSIDE;
  if (withoutSlash(server) !== slave.address)
    return { unreached: refusedAt(`${withoutSlash(server)}${path}`) };
  return key === slave.key ? undefined : { refused: "invalid sign" };
}

/** The code that keeps a storage from being opened; `undefined` when it opens, whether or not it answers. */
export function refusalOf(policy: PolicyFact | undefined): 50005 | 40047 | undefined {
  if (!policy || !isKnownType(policy)) return 50005;
  const { Type, BaseURL } = policy.shown;
  return Type === "onedrive" && complaintAbout(BaseURL) !== undefined ? 40047 : undefined;
}

/** Whether a storage does what it is asked for: clouds do at addresses that begin with `https:`. */
export function isReached({ shown }: PolicyFact): boolean {
  if (shown.Type === "local") return true;
  if (shown.Type === "remote") return callSlave(shown.Server, shown.SecretKey, "") === undefined;
  return shown.Server.startsWith("https://");
}
