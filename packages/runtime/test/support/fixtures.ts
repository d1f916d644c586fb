import {
  Client,
  type ClientOptions,
  type Credentials,
  type Dialect,
  inPath,
  inQuery,
  type Operation,
} from "../../src/index.ts";
import * as rest from "../../src/rest.ts";

export const BASE = "http://127.0.0.1:9";

export const getThing: Operation = {
  id: "getThing",
  method: "GET",
  path: "/things/{id}",
  pathParams: ["id"],
  query: ["limit", "tag"],
  encode: [inPath, inQuery],
  required: ["id"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
  errors: [7, 8],
};

/** Success is 200 to 299; a failure has a numeric `code`. */
export const plainDialect: Dialect = {
  read({ status, body }) {
    if (status < 300) return { kind: "data", data: body };
    const code = (body as { code?: unknown } | undefined)?.code;
    return typeof code === "number"
      ? { kind: "refused", refusal: { code, codeName: code === 7 ? "gone" : undefined } }
      : { kind: "failed" };
  },
};

export interface TestClientOptions extends ClientOptions {
  readonly credentials?: Credentials;
  readonly dialect?: Dialect;
}

export function testClient({
  credentials,
  dialect = plainDialect,
  ...options
}: TestClientOptions = {}): Client<"test"> {
  return new Client({
    api: "test",
    baseUrl: BASE,
    product: "test/1",
    dialect,
    loadRest: async () => rest,
    credentials,
    options,
  });
}

export const answer =
  (body: string | null, init: ResponseInit = {}) =>
  async () =>
    new Response(body, { headers: { "content-type": "application/json" }, ...init });

/** A fetch that never answers, not even when its signal aborts. */
export const never = () => new Promise<Response>(() => {});

export { ManualClock } from "../../src/testing.ts";
