import { expect, test } from "vitest";
import { generate } from "../src/generate.ts";
import { json, operation, thingsDocument } from "./fixtures/things.ts";

const make = (document = thingsDocument(), enveloped = false) =>
  generate({
    document,
    enveloped,
    api: "things",
    title: "Things",
    packageName: "@example/things",
    packageVersion: "0.1.0",
    specHash: "0123abcd",
    docs: "https://docs.example.com/things.html",
  });

test("the same description gives the same bytes", async () => {
  expect([...(await make())]).toEqual([...(await make())]);
});

test("every file says where it comes from", async () => {
  for (const text of (await make()).values()) {
    expect(text.startsWith("// Generated from Things API 1.2.3 by tools/codegen. Do not edit.\n")).toBe(true);
  }
});

test("a function, its arguments and its descriptor stand together", async () => {
  const text = (await make()).get("operations/things.ts");
  expect(text).toContain(`/** Arguments of {@link addThing}. */
export interface AddThingArgs {
  /** Its name. */
  name: string;
  size?: number | undefined;
}

/**
 * Do addThing.
 *
 * A sentence over two lines.
 *
 * \`POST /things\`
 *
 * Error codes:
 * - HTTP 401: 8 bad_token
 * - HTTP 404: 7 gone
 *
 * @see https://docs.example.com/things.html#/things/addthing
 */
export function addThing(
  client: ThingsClient,
  args: AddThingArgs,
  options?: CallOptions,
): Call<Thing, AddThingErrorCode> {
  return client.call(addThingOperation, args, options);
}
`);
  expect(text).toContain(`export const addThingOperation: Operation = {
  id: "addThing",
  method: "POST",
  path: "/things",
  body: {
    encoding: "form",
    type: "application/x-www-form-urlencoded",
    fields: ["name", "size"],
    required: true,
  },
  encode: [formBody],
  required: ["name"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [201],
};`);
});

test("a list that can be empty as 204 stays a list", async () => {
  const text = (await make()).get("operations/things.ts");
  expect(text).toContain("Call<Thing[], ListThingsErrorCode>");
  expect(text).toContain("  decode: asList,\n");
  expect(text).toContain("args?: ListThingsArgs");
});

test("bytes go under body, and a path of segments is marked", async () => {
  const text = (await make()).get("operations/things.ts");
  expect(text).toContain("  body: Blob | ArrayBuffer | Uint8Array;\n");
  expect(text).toContain(`  multiSegment: ["path"],\n`);
  expect(text).toContain(
    `  body: { encoding: "bytes", type: "application/octet-stream", required: true },\n`,
  );
  expect(text).toContain(`  auth: "none",\n`);
  expect(text).toContain("Call<void, UploadThingErrorCode>");
});

test("error codes become a table, a union and one union per operation", async () => {
  const text = (await make()).get("errors.ts");
  expect(text).toContain("  /** It is gone. */\n  gone: 7,\n");
  expect(text).toContain("export type AddThingErrorCode = 7 | 8;\n");
});

test("the codes of each operation stand apart from it, so that programs need not start with them", async () => {
  const text = (await make()).get("operation-errors.ts");
  expect(text).toContain("  addThing: [7, 8],\n");
});

test("an envelope gives its data, and x-success-codes keep the code", async () => {
  const envelope = (code: number, data?: object) => ({
    type: "object",
    properties: { code: { const: code }, ...(data && { data }) },
  });
  const answer = json({ oneOf: [envelope(0, { type: "string" }), envelope(203)] });
  const document = thingsDocument({
    "/things": {
      get: operation("listThings", "things.list", { responses: { "200": answer }, "x-success-codes": [203] }),
    },
    "/things/{path}/bytes": {
      get: operation("getThing", "things.get", { responses: { "200": json(envelope(0)) } }),
    },
  });
  const text = (await make(document, true)).get("operations/things.ts");
  expect(text).toContain(
    "Call<{ code: 0; data: string } | { code: 203; data?: undefined }, ListThingsErrorCode>",
  );
  expect(text).toContain("Call<void, GetThingErrorCode>");
});

const refusal = { type: "object", properties: { code: { $ref: "#/components/schemas/ErrorCode" } } };
const get = (responses: object, rest: object = {}) => ({
  "/things": { get: operation("getThing", "things.get", { responses, ...rest } as never) },
  "/things/{path}/bytes": {},
});

test.each([
  [
    "a file, or a refusal in its place",
    {
      "200": {
        description: "bytes",
        content: {
          "*/*": { schema: { type: "string", format: "binary" } },
          "application/json; charset=utf-8": { schema: refusal },
        },
      },
      "206": { description: "part", content: { "*/*": { schema: { type: "string", format: "binary" } } } },
      "302": { description: "elsewhere", headers: { Location: {} } },
    },
    "Call<Uint8Array, GetThingErrorCode>",
    '  answer: "bytes",\n  decode: asBytes,\n  refusal: "application/json; charset=utf-8",\n',
    "  success: [200, 206],\n",
  ],
  [
    "a redirect, and refusals with a status of success",
    { "200": json(refusal), "302": { description: "there", headers: { location: {} } } },
    "Call<string, GetThingErrorCode>",
    '  answer: "location",\n  decode: asLocation,\n',
    "  success: [302],\n",
  ],
  [
    "JSON without the envelope",
    { "200": json({ oneOf: [{ $ref: "#/components/schemas/Thing" }, refusal] }) },
    "Call<Thing, GetThingErrorCode>",
    '  answer: "json",\n  bare: true,\n',
    "  success: [200],\n",
  ],
  [
    "nothing, or a refusal",
    { "200": { ...json(refusal), "x-may-be-empty": true } },
    "Call<void, GetThingErrorCode>",
    '  answer: "empty",\n  decode: asNothing,\n  refusal: "application/json",\n',
    "  success: [200],\n",
  ],
])("an enveloped API answers %s", async (_, responses, ...expected) => {
  const text = (await make(thingsDocument(get(responses)), true)).get("operations/things.ts");
  for (const part of expected) expect(text).toContain(part);
});

test("a header that must be there is an argument, another one is not", async () => {
  const header = (name: string, required: boolean) => ({
    name,
    in: "header",
    required,
    schema: { type: "string" },
  });
  const parameters = [header("X-Path", true), header("Range", false)];
  const document = thingsDocument(get({ "204": { description: "done" } }, { parameters }));
  const text = (await make(document)).get("operations/things.ts");
  expect(text).toContain('  "X-Path": string;\n');
  expect(text).toContain('  headers: ["X-Path"],\n  encode: [inHeaders],\n  required: ["X-Path"],\n');
  expect(text).not.toContain("Range");
});

const empty = { "204": { description: "done" } };
test.each([
  [
    "two arguments of one name",
    operation("addThing", "things.more", {
      parameters: [{ name: "name", in: "query", schema: { type: "string" } }],
      requestBody: {
        content: {
          "application/json": { schema: { type: "object", properties: { name: { type: "string" } } } },
        },
      },
      responses: empty,
    }),
    "addThing: two arguments have the name name",
  ],
  [
    "an object without a name",
    operation("getThing", "things.more", { responses: { "200": json({ type: "object", properties: {} }) } }),
    "getThing, answer: is an object without a name; move it to components/schemas",
  ],
  [
    "no facade",
    { ...operation("getThing", "things.more", { responses: empty }), "x-facade": "things" },
    "getThing: needs x-facade such as things.list",
  ],
  [
    "no word on repeating",
    { ...operation("getThing", "things.more", { responses: empty }), "x-safe-to-repeat": undefined },
    "getThing: needs x-safe-to-repeat",
  ],
  [
    "a facade method twice",
    operation("getThing", "things.list", { responses: empty }),
    "things.list: is the name of two operations",
  ],
  [
    "an answer of two kinds",
    operation("getThing", "things.more", {
      responses: {
        "200": { description: "either", content: { "text/plain": {}, "application/octet-stream": {} } },
      },
    }),
    "getThing: status 200 has more than one media type",
  ],
  [
    "an error code without a meaning",
    operation("getThing", "things.more", { responses: empty, "x-error-codes": { "404": [99] } }),
    "getThing: x-error-codes lists 99, which ErrorCode lacks",
  ],
])("%s is refused", async (_, added, message) => {
  const document = thingsDocument({ "/more": { get: added } });
  await expect(make(document)).rejects.toThrow(message);
});

test("versions of an operation and of its arguments are in the descriptor and in the docs", async () => {
  const limit = { name: "limit", in: "query", schema: { type: "integer" }, "x-since": "3.5.3" };
  const document = thingsDocument({
    "/things": {
      get: operation("listThings", "things.list", {
        parameters: [limit],
        responses: { "204": { description: "none" } },
        "x-since": "3.5.0",
        "x-until": "3.6.2",
      } as never),
    },
  });
  const text = (await make(document)).get("operations/things.ts");
  expect(text).toContain(
    `  versions: { since: "3.5.0", until: "3.6.2", args: { limit: { since: "3.5.3" } } },\n`,
  );
  expect(text).toContain("  /** Since 3.5.3. */\n  limit?: number | undefined;\n");
  expect(text).toContain(" * From 3.5.0 to 3.6.2.\n");
});

test("the stamp names the package, the description, its hash and the servers it describes", async () => {
  const document = thingsDocument();
  const plain = (await make(document)).get("package-info.ts");
  const version = (await make(document)).get("package-version.ts");
  expect(version).toContain('export const packageVersion = "0.1.0";');
  expect(plain).toContain('name: "@example/things"');
  expect(plain).toContain('specVersion: "1.2.3"');
  expect(plain).toContain('specHash: "0123abcd"');
  expect(plain).not.toContain("serverVersions");
  const info = { ...document.info, "x-server-versions": { oldest: "1.0.0", newest: "2.0.0" } };
  const ranged = (await make({ ...document, info })).get("package-info.ts");
  expect(ranged).toContain('serverVersions: {"oldest":"1.0.0","newest":"2.0.0"}');
});
