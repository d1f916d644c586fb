import { type Client, transportOf } from "./client.ts";
import { ConfigError } from "./errors/transport-errors.ts";
import type { Operation } from "./operation.ts";
import type { CallOptions, Fetch } from "./options.ts";
import type { Answer } from "./pipeline/answer.ts";
import { addHeaders } from "./pipeline/build-request.ts";
import { exchange } from "./pipeline/exchange.ts";
import type { Outgoing } from "./pipeline/transport.ts";

/**
 * Sends a request along the client's own way: limits, deadlines, credentials, retries, bounded body. Resolves to
 * refusals too.
 *
 * @param args what the request was made of: no message repeats it
 */
export async function sendRequest(
  client: Client,
  operation: Operation,
  build: () => Request,
  options: CallOptions,
  args: unknown,
): Promise<Answer> {
  const transport = transportOf(client);
  const send: Fetch = transport.options.fetch ?? fetch;
  const outgoing = (): Outgoing => {
    const request = build();
    const { origin } = new URL(client.baseUrl);
    if (!request.url.startsWith(`${origin}/`)) {
      throw new ConfigError(operation.id, "baseUrl", `requests go to ${origin} only`);
    }
    const { method, url, headers } = request;
    return { method, url, headers, send: (signal) => send(request, { signal }) };
  };
  return exchange(transport, { operation, build: outgoing }, options, args);
}

/**
 * Headers for a request to the API's own server whose answer the caller reads itself, such as a large file: the
 * client's own, and who calls.
 *
 * @throws ConfigError for another origin: credentials go nowhere else
 */
export async function headersTo(
  client: Client,
  url: URL,
  operation: Operation,
  signal: AbortSignal,
): Promise<Headers> {
  const { origin } = new URL(client.baseUrl);
  if (url.origin !== origin) {
    throw new ConfigError(operation.id, "baseUrl", `credentials go to ${origin} only`);
  }
  const headers = headersFor(client);
  await transportOf(client).credentials?.apply(headers, { operation, url, signal });
  return headers;
}

/** The client's own headers, and the caller's. */
export function headersFor(client: Client, options: CallOptions = {}): Headers {
  return addHeaders(new Headers(), transportOf(client), options);
}
