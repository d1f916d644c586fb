import { describe, expect, test } from "vitest";
import { readDocument } from "../support/description.ts";
import { propertiesOf, propertiesShown } from "./shown-properties.ts";

describe.each([
  "realdebrid/openapi.yaml",
  "cloudreve/openapi.yaml",
  "cloudreve/openapi-3.5.3.yaml",
  "cloudreve/openapi-3.3.1.yaml",
  "cloudreve/openapi-all.yaml",
])("%s", async (bundle) => {
  const document = await readDocument(bundle);

  test("every property of every schema occurs in an example", () => {
    const shown = propertiesShown(document);
    expect(propertiesOf(document).filter((property) => !shown.has(property))).toEqual([]);
  });
});
