import { describe, expect, it } from "vitest";
import { API_NAMES, loadEngine, loadSpec, parseSpec } from "../src/specs.ts";

describe.each(API_NAMES)("the description of %s", (name) => {
  it("compiles, once", async () => {
    const engine = loadEngine(name);
    expect((await engine).operations.length).toBeGreaterThan(0);
    expect(loadEngine(name)).toBe(engine);
  });

  it("says which dialect its schemas are in", async () => {
    const { jsonSchemaDialect } = (await loadSpec(name)) as { jsonSchemaDialect?: string };
    expect(jsonSchemaDialect).toBe("https://json-schema.org/draft/2020-12/schema");
  });
});

it("says what to do about a description that is not there", async () => {
  // @ts-expect-error not an API
  await expect(loadSpec("dropbox")).rejects.toThrow("run pnpm bundle");
});

it.each([
  "",
  "{",
  "null",
  "[]",
  '{"openapi":"3.1.0"}',
  '{"openapi":3,"paths":{}}',
  '{"openapi":"3.1.0","paths":null}',
])("says that a description such as %j is broken, and what to do", (text) => {
  expect(() => parseSpec("realdebrid", text)).toThrow(
    /^the description of realdebrid is broken: .*: run pnpm bundle$/,
  );
});
