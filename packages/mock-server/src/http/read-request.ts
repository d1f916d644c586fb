import type { IncomingMessage } from "node:http";
import type { RawRequest } from "../engine/raw-request.ts";
import { hasBody, readBody } from "./read-body.ts";

const NO_BYTES = Buffer.alloc(0);

/** A request as it is, at once unless it has a body, which may be too long. */
export function readRequest(
  request: IncomingMessage,
  maxBodyBytes: number,
): RawRequest | Promise<RawRequest> {
  if (hasBody(request)) return readBody(request, maxBodyBytes).then((body) => toRequest(request, body));
  return toRequest(request, NO_BYTES);
}

function toRequest(request: IncomingMessage, body: Buffer | undefined): RawRequest {
  const { path, query } = splitTarget(request.url ?? "/");
  const { remoteAddress: address } = request.socket;
  const { method = "GET", headers } = request;
  return { method, path, query, headers, body, ...(address && { address }) };
}

/** Splits `/path?query`; of `http://host/path?query`, which proxies send, the host is dropped. */
export function splitTarget(target: string): Pick<RawRequest, "path" | "query"> {
  const local = target.startsWith("/") ? target : target.replace(/^https?:\/\/[^/?]*/i, "");
  const mark = local.indexOf("?");
  if (mark < 0) return { path: local || "/", query: "" };
  return { path: local.slice(0, mark) || "/", query: local.slice(mark + 1) };
}
