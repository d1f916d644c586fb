import { describe, expect, test } from "vitest";
import { compileOperations } from "../src/engine/compile-operations.ts";
import type { ApiDocument, ResponseObject } from "../src/engine/document.ts";
import { bodyKind } from "../src/engine/media-type.ts";
import { follow } from "../src/engine/pointer.ts";
import { API_NAMES, CLOUDREVE_VERSIONS, loadSpec, type SpecName, specOf } from "../src/specs.ts";

interface Example {
  readonly name: string;
  readonly mediaType: string;
  readonly value: unknown;
}

const names: readonly SpecName[] = [
  ...new Set([
    ...API_NAMES.map((name) => specOf(name)),
    ...CLOUDREVE_VERSIONS.map((one) => specOf("cloudreve", one)),
  ]),
];

function examplesIn(document: ApiDocument, content: ResponseObject["content"] = {}): readonly Example[] {
  return Object.entries(content).flatMap(([mediaType, media]) =>
    Object.entries((media as { examples?: object }).examples ?? {}).map(([name, example]) => ({
      name,
      mediaType,
      value: follow<{ value: unknown }>(document, example, "").value.value,
    })),
  );
}

describe.each(names)("the description of %s", async (name) => {
  const document = await loadSpec(name);
  const operations = compileOperations(document);
  const at = <T extends object>(value: object) => follow<T>(document, value as T, "").value;

  test("has answers that fit what it says of them, in every example", () => {
    const wrong = operations.flatMap(({ id, value, checkResponse }) =>
      Object.entries(value.responses ?? {}).flatMap(([status, response]) => {
        const { content, headers = {} } = at<ResponseObject>(response);
        const needed = Object.keys(headers).map((key) => [key, "1"]);
        return examplesIn(document, content).flatMap((example) => {
          const answer = { "content-type": example.mediaType.replace("*/*", "text/plain") };
          return checkResponse({ status: Number(status), headers: answer, body: example.value as object })
            .filter(({ in: place }) => place === "body" || needed.length === 0)
            .map(({ message }) => `${id} ${status} ${example.name}: ${message}`);
        });
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("has requests that fit what it says of them, in every example", () => {
    const wrong = operations.flatMap(({ id, value, readBody }) => {
      if (value.requestBody === undefined) return [];
      const { content } = at<{ content: ResponseObject["content"] }>(value.requestBody);
      return examplesIn(document, content).flatMap(({ name: example, mediaType, value: body }) => {
        const kind = bodyKind(mediaType);
        if (kind !== "json" && kind !== "form") return [];
        const text =
          kind === "json"
            ? JSON.stringify(body)
            : new URLSearchParams(
                Object.entries(body as object).map(([key, one]): [string, string] => [key, String(one)]),
              );
        const read = readBody(Buffer.from(text.toString()), mediaType);
        const found = read.kind === "read" ? read.violations.map(({ message }) => message) : ["is malformed"];
        return found.map((message) => `${id} ${example}: ${message}`);
      });
    });
    expect(wrong).toEqual([]);
  });

  test("has an example for every answer that is JSON", () => {
    const bare = operations.flatMap(({ id, value }) =>
      Object.entries(value.responses ?? {}).flatMap(([status, response]) => {
        const media = Object.entries(at<ResponseObject>(response).content ?? {});
        const json = media.filter(([mediaType]) => bodyKind(mediaType) === "json");
        return json.length > 0 && examplesIn(document, Object.fromEntries(json)).length === 0
          ? [`${id} ${status}`]
          : [];
      }),
    );
    expect(bare).toEqual([]);
  });
});
