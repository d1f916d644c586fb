import { asText, type ClientError, type Operation } from "@debrid-drive/runtime/core";
import type { CloudreveClient } from "../generated/client.ts";
import { pingSiteOperation } from "../generated/operations/site.ts";
import { parseVersion } from "./parse-version.ts";
import type { FoundServer } from "./wrong-server-error.ts";

/** What was found, and the rest of the sentence about it; undefined when the server is right or cannot be asked. */
export interface Finding {
  readonly found: FoundServer;
  readonly problem: string;
}

/** Makes a client without session for an address of the same server. */
export type Connect = (baseUrl: string) => CloudreveClient;

const PING_V4: Operation = { ...pingSiteOperation, path: "/api/v4/site/ping" };
const FRONT_PAGE: Operation = { ...pingSiteOperation, path: "/", answer: "text", decode: asText };
const MOST_PATHS = 3;

/**
 * Looks for Cloudreve at an address that did not answer like one, and near it.
 * @param pinged what a ping just failed with, if that is known
 */
export async function findServer(
  connect: Connect,
  baseUrl: string,
  pinged?: ClientError,
): Promise<Finding | undefined> {
  const here = pinged ? problemOf(pinged, baseUrl) : await ping(connect, baseUrl);
  if (here.version?.startsWith("3.") || here.problem === undefined) return undefined;
  const next = await ping(connect, baseUrl, PING_V4);
  const newer = here.version ?? next.version;
  if (newer !== undefined) {
    const problem = `the server is Cloudreve ${newer}, and this client speaks to 3.x, whose API (/api/v3) it does not have`;
    return { found: "cloudreve-4", problem };
  }
  for (const other of await nearby(connect, baseUrl)) {
    const { version } = await ping(connect, other);
    if (version === undefined) continue;
    return { found: "other-path", problem: `Cloudreve ${version} is not there but at ${other}; use that` };
  }
  return { ...here.problem, problem: `no Cloudreve at ${baseUrl}: ${here.problem.problem}` };
}

interface Pinged {
  readonly version?: string;
  /** Undefined when nobody can say: no answer, or an outage. */
  readonly problem?: Finding;
}

async function ping(connect: Connect, baseUrl: string, operation = pingSiteOperation): Promise<Pinged> {
  const end = await connect(baseUrl).call<unknown, number>(operation, {}, { retry: false }).result();
  if (!end.ok) return problemOf(end.error, baseUrl);
  const version = typeof end.data === "string" ? parseVersion(end.data) : undefined;
  return version ? { version: version.text } : {};
}

const ADVICE = "baseUrl is the address one opens in a browser, with its path if it has one";

function problemOf(error: ClientError, baseUrl: string): Pinged {
  const { status, headers } = error.meta;
  if (error.kind === "decode") return foreign(error.message, headers?.get("content-type") ?? "");
  if (error.kind !== "http" || status === undefined) return {};
  if (status === 0 || (status >= 300 && status < 400)) {
    const target = targetOf(headers, baseUrl);
    const place = target ? ` to ${target.origin}${target.pathname}` : "";
    return finding("redirect", `it sends on${place}, which is not followed. ${ADVICE}`);
  }
  if (![400, 404, 405, 410].includes(status)) return {};
  return finding("nothing", `GET /api/v3/site/ping gave HTTP ${status}. ${ADVICE}`);
}

function foreign(message: string, contentType: string): Pinged {
  if (message.includes("HTML page")) {
    const problem = "an HTML page came instead of JSON";
    return finding("page", `${problem}. ${ADVICE}; or a proxy or login page stands in between`);
  }
  // JSON that breaks off is a broken answer of whatever server it is.
  if (contentType.includes("json") && !message.includes("envelope")) return {};
  return finding(
    "other-json",
    `what came is not Cloudreve's envelope. Another service answers there; ${ADVICE}`,
  );
}

function finding(found: FoundServer, problem: string): Pinged {
  return { problem: { found, problem } };
}

/** Addresses with less of the path, and where the front page sends on to. */
async function nearby(connect: Connect, baseUrl: string): Promise<string[]> {
  const { origin, pathname } = new URL(baseUrl);
  const segments = pathname.split("/").filter(Boolean);
  const shorter = segments.map((_, index) => [origin, ...segments.slice(0, index)].join("/")).reverse();
  const front = await connect(baseUrl).call<unknown, number>(FRONT_PAGE, {}, { retry: false }).result();
  const target = front.ok ? undefined : targetOf(front.error.meta.headers, baseUrl);
  const [first] = target?.origin === origin ? target.pathname.split("/").filter(Boolean) : [];
  const sentTo = first === undefined || segments.includes(first) ? [] : [`${baseUrl}/${first}`];
  return [...shorter, ...sentTo].slice(0, MOST_PATHS);
}

/** Where a redirect leads. */
function targetOf(headers: Headers | undefined, baseUrl: string): URL | undefined {
  const location = headers?.get("location");
  return location && URL.canParse(location, `${baseUrl}/`) ? new URL(location, `${baseUrl}/`) : undefined;
}
