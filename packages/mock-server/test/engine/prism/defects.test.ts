// What Prism does wrong and we do otherwise. A test that fails here after an upgrade says that a workaround
// can go.
import { createInstance, getHttpOperationsFromSpec, type IHttpRequest } from "@stoplight/prism-http";
import { describe, expect, it } from "vitest";

const silent: never = new Proxy(
  {},
  { get: (_, key) => (key === "child" ? () => silent : () => undefined) },
) as never;
const CONFIG = {
  isProxy: false,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: false,
  errors: false,
  upstreamProxy: undefined,
} as const;

interface Described {
  readonly path?: string;
  readonly operation: object;
  readonly components?: object;
  readonly dialect?: string;
}

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** What Prism alone says of a request. */
async function judge(
  { path = "/a", operation, components = {}, dialect = DIALECT }: Described,
  request: Partial<IHttpRequest>,
) {
  const document = {
    openapi: "3.1.0",
    ...(dialect === "" ? {} : { jsonSchemaDialect: dialect }),
    info: { title: "a", version: "1" },
    paths: {
      [path]: { post: { operationId: "a", responses: { "200": { description: "ok" } }, ...operation } },
    },
    components,
  };
  const operations = await getHttpOperationsFromSpec(document);
  const prism = createInstance({ ...CONFIG, mock: { dynamic: false } }, { logger: silent });
  const input = { method: "post", url: { path: "/a" }, ...request } as IHttpRequest;
  const result = await prism.request(input, operations, { ...CONFIG, mock: { dynamic: false } })();
  if (result._tag === "Right") return result.right.validations.input.length === 0 ? "accepted" : "refused";
  return /NO_PATH/.test(result.left.name) ? "not found" : "refused";
}

const bodied = (mediaType: string, schema: object) => ({
  requestBody: { content: { [mediaType]: { schema } } },
});
const FORM = "application/x-www-form-urlencoded";
const form = (body: string) => ({ headers: { "content-type": FORM }, body });
const json = (body: unknown) => ({ headers: { "content-type": "application/json" }, body });
const secured = (scheme: object) => ({
  operation: { security: [{ one: [] }] },
  components: { securitySchemes: { one: scheme } },
});

describe("Prism 5.16.0 still", () => {
  it("finds no operation for a path value with slashes", async () => {
    const operation = { parameters: [{ name: "p", in: "path", required: true, schema: { type: "string" } }] };
    expect(await judge({ path: "/a/{p}", operation }, { url: { path: "/a/b/c" } })).toBe("not found");
  });

  it("takes a comma in a path value for a list", async () => {
    const operation = { parameters: [{ name: "p", in: "path", required: true, schema: { type: "string" } }] };
    expect(await judge({ path: "/a/{p}", operation }, { url: { path: "/a/b,c" } })).toBe("refused");
  });

  it("takes a cookie for one whose name ends its own", async () => {
    const scheme = secured({ type: "apiKey", in: "cookie", name: "session" });
    expect(await judge(scheme, { headers: { cookie: "not-session=x" } })).toBe("accepted");
  });

  it("does not know bearer in small letters", async () => {
    const scheme = secured({ type: "http", scheme: "bearer" });
    expect(await judge(scheme, { headers: { authorization: "bearer x" } })).toBe("refused");
  });

  it("accepts anything where a schema does not compile", async () => {
    const operation = bodied("application/json", { type: "object", properties: { a: { pattern: "(" } } });
    expect(await judge({ operation }, json({ a: "b" }))).toBe("accepted");
  });

  it("takes OpenAPI 3.1 without a dialect for Draft 7", async () => {
    const operation = bodied("application/json", { type: "object", dependentRequired: { a: ["b"] } });
    expect(await judge({ operation, dialect: "" }, json({ a: 1 }))).toBe("accepted");
    expect(await judge({ operation }, json({ a: 1 }))).toBe("refused");
  });

  it("keeps only the last of a form's repeated fields", async () => {
    const ids = { type: "array", items: { type: "string" }, minItems: 2 };
    const operation = bodied(FORM, { type: "object", properties: { ids } });
    expect(await judge({ operation }, form("ids=1&ids=2"))).toBe("refused");
  });

  it("accepts a form's unknown fields", async () => {
    const operation = bodied(FORM, { type: "object", properties: { a: {} }, additionalProperties: false });
    expect(await judge({ operation }, form("b=1"))).toBe("accepted");
  });
});
