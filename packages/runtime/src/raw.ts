import createOpenapiFetch, { type Client as OpenapiFetchClient } from "openapi-fetch";
import type { Client } from "./client.ts";
import { encodeBody } from "./encode/body.ts";
import { encodeQuery } from "./encode/fields.ts";
import { encodePath } from "./encode/path.ts";
import { ConfigError } from "./errors/transport-errors.ts";
import type { Operation } from "./operation.ts";
import { headersFor, sendRequest } from "./send-request.ts";

/** openapi-fetch's client, under a name that packages on top can use. */
export type RawClient<Paths extends object> = OpenapiFetchClient<Paths>;

const VERBS = ["GET", "PUT", "POST", "DELETE", "PATCH", "HEAD"] as const;
type Init = Record<string, unknown> & { params?: Record<string, unknown> };
type Send = (path: string, init?: Init) => Promise<unknown>;

/**
 * An openapi-fetch client that sends through `client`: its deadlines, credentials and wire encoding.
 * Answers are openapi-fetch's `{ data, error, response }`; only failures without an answer are thrown.
 */
export function createRawClient<Paths extends object>(
  client: Client,
  operations: readonly Operation[],
): RawClient<Paths> {
  const table = new Map(operations.map((operation) => [`${operation.method} ${operation.path}`, operation]));
  const inner = createOpenapiFetch<Paths>({ baseUrl: client.baseUrl, redirect: "manual" });
  const methods = inner as unknown as Record<string, Send>;
  const send = async (verb: string, path: string, init: Init = {}) => {
    const operation = table.get(`${verb} ${path}`);
    if (operation === undefined) throw new ConfigError("rawClient", "path", `no operation ${verb} ${path}`);
    return methods[verb]?.(path, withWireRules(client, operation, init));
  };
  const wrapped = Object.fromEntries(
    VERBS.map((verb) => [verb, (path: string, init?: Init) => send(verb, path, init)]),
  );
  return {
    ...inner,
    ...wrapped,
    request: (verb: string, path: string, init?: Init) => send(verb.toUpperCase(), path, init),
  } as unknown as RawClient<Paths>;
}

function withWireRules(client: Client, operation: Operation, init: Init): Init {
  const { body, answer, id } = operation;
  const sent = init.body !== undefined && body?.encoding !== "multipart";
  return {
    ...(answer !== "json" && { parseAs: answer === "bytes" ? "arrayBuffer" : "text" }),
    ...init,
    // Without path values openapi-fetch would send the template itself.
    params: { ...init.params, path: init.params?.path ?? {} },
    headers: {
      ...Object.fromEntries(headersFor(client)),
      ...(sent && { "Content-Type": body?.type }),
      ...(init.headers as object | undefined),
    },
    bodySerializer: (value: unknown) => encodeBody(operation, value),
    pathSerializer: (_: string, values: Record<string, unknown>) =>
      client.baseUrl + encodePath(operation, values),
    querySerializer: (values: Record<string, unknown>) => encodeQuery(id, values),
    fetch: async (request: Request) => {
      const { response, bytes } = await sendRequest(
        client,
        operation,
        () => request.clone(),
        { signal: request.signal },
        [init.params, init.body],
      );
      const { status, statusText, headers } = response;
      return new Response(bytes.byteLength === 0 ? null : bytes.slice(), { status, statusText, headers });
    },
  };
}
