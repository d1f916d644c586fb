import type { IncomingMessage } from "node:http";
import type { RawRequest } from "../engine/raw-request.ts";
import { readBody } from "./read-body.ts";

export async function readRequest(request: IncomingMessage, maxBodyBytes: number): Promise<RawRequest> {
  return {
    method: request.method ?? "GET",
    ...splitTarget(request.url ?? "/"),
    headers: request.headers,
    ...(request.socket.remoteAddress && { address: request.socket.remoteAddress }),
    body: await readBody(request, maxBodyBytes),
  };
}

/** Splits `/path?query`; of `http://host/path?query`, which proxies send, the host is dropped. */
export function splitTarget(target: string): Pick<RawRequest, "path" | "query"> {
  const local = target.replace(/^https?:\/\/[^/?]*/i, "");
  const mark = local.indexOf("?");
  const [path, query] = mark < 0 ? [local, ""] : [local.slice(0, mark), local.slice(mark + 1)];
  return { path: path || "/", query };
}
