import { asBytes, asLocation, asNothing, asText, type Operation } from "@debrid-drive/runtime";
import { expect, test } from "vitest";
import { createClient } from "../src/core.ts";

const preview: Operation = {
  id: "previewFile",
  method: "GET",
  path: "/api/v3/file/preview/{id}",
  pathParams: ["id"],
  answer: "bytes",
  decode: asBytes,
  refusal: "application/json; charset=utf-8",
  auth: "required",
  repeatable: true,
  success: [200, 206],
  errors: [40016],
};

const { decode: _, ...plain } = preview;

function send(response: Response, operation: Partial<Operation> = {}) {
  const client = createClient({ baseUrl: "https://drive.example.com", fetch: async () => response });
  return client.call<unknown, number>(
    { ...(operation.bare ? plain : preview), ...operation },
    { id: "fVid" },
  );
}

const answer = (body: string, type?: string, status = 200) =>
  new Response(new TextEncoder().encode(body), {
    status,
    headers: type === undefined ? {} : { "content-type": type },
  });

const REFUSED = '{"code":40016,"msg":"Object not exist"}';

test.each([
  ["a text", "once upon a time", "text/plain; charset=utf-8", 200],
  ["a part", "upon", "text/plain; charset=utf-8", 206],
  ["a JSON file of the user, even one like a refusal", REFUSED, "application/json", 200],
  ["an empty file", "", "text/plain; charset=utf-8", 200],
])("%s comes as its bytes", async (_, body, type, status) => {
  const bytes = await send(answer(body, type, status));
  expect(bytes).toBeInstanceOf(Uint8Array);
  expect(new TextDecoder().decode(bytes as Uint8Array)).toBe(body);
});

test("a text may be empty, as the news are while the server cannot reach the forum", async () => {
  expect(await send(answer(""), { answer: "text", decode: asText })).toBe("");
});

test("a refusal in place of a file is a refusal", async () => {
  const call = send(answer(REFUSED, "application/json; charset=utf-8"));
  await expect(call).rejects.toMatchObject({ kind: "api", code: 40016, status: 200 });
});

test("an empty answer without content type is no file", async () => {
  const call = send(answer(""));
  await expect(call).rejects.toMatchObject({
    kind: "decode",
    message: expect.stringContaining("has the link expired"),
  });
});

test("a redirect is success where nothing else is, and gives its address", async () => {
  const moved = (headers: Record<string, string>) => new Response(null, { status: 302, headers });
  const redirect: Partial<Operation> = { answer: "location", decode: asLocation, success: [302] };
  expect(await send(moved({ location: "/api/v3/file/get/1/a?sign=x" }), redirect)).toBe(
    "/api/v3/file/get/1/a?sign=x",
  );
  await expect(send(moved({ location: "/elsewhere" }))).rejects.toMatchObject({ kind: "http", status: 302 });
  await expect(send(answer(REFUSED, "application/json; charset=utf-8"), redirect)).rejects.toMatchObject({
    code: 40016,
  });
});

test("an answer without envelope, or without body, is what it is", async () => {
  const info = answer('{"BaseFileName":"a.docx"}', "application/json; charset=utf-8");
  expect(await send(info, { answer: "json", bare: true })).toEqual({ BaseFileName: "a.docx" });
  expect(await send(answer(""), { answer: "empty", decode: asNothing })).toBeUndefined();
  const refused = answer(REFUSED, "application/json; charset=utf-8");
  await expect(send(refused, { answer: "empty", decode: asNothing })).rejects.toMatchObject({
    kind: "api",
    code: 40016,
  });
});
