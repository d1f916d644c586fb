import { checkHeader } from "../encode/check-header.ts";
import { encodeArguments } from "../encode/request-parts.ts";
import type { Operation } from "../operation.ts";
import type { CallOptions } from "../options.ts";
import type { Outgoing, Transport } from "./transport.ts";

/** The request of a call, before credentials. Throws a {@link ConfigError} that names the argument. */
export function buildRequest(
  transport: Transport,
  operation: Operation,
  args: object | undefined,
  options: CallOptions,
): Outgoing {
  const { path, query, headers: own, body } = encodeArguments(operation, args);
  const { method } = operation;
  const url = transport.baseUrl + path + (query && `?${query}`);
  const headers = addHeaders(new Headers(own), transport, options);
  const init: RequestInit = { method, headers, redirect: "manual", body: body ?? null };
  const { fetch: send } = transport.options;
  return {
    method,
    url,
    headers,
    send(signal) {
      if (send) return send(new Request(url, init), { signal });
      init.signal = signal;
      return fetch(url, init);
    },
  };
}

/** Adds the client's own headers, then the caller's. */
export function addHeaders(
  headers: Headers,
  { api, headers: own }: Pick<Transport, "api" | "headers">,
  options: CallOptions,
): Headers {
  for (const [name, value] of own) headers.set(name, value);
  for (const [name, value] of Object.entries(options.headers ?? {})) {
    if (value === null) headers.delete(name);
    else headers.set(name, checkHeader(api, name, value));
  }
  return headers;
}
