import { describe, expect, test } from "vitest";
import { readDocument } from "../support/description.ts";
import { propertiesOf, propertiesShown } from "./shown-properties.ts";

describe.each(["realdebrid", "cloudreve"])("%s", async (api) => {
  const document = await readDocument(api);

  test("every property of every schema occurs in an example", () => {
    const shown = propertiesShown(document);
    expect(propertiesOf(document).filter((property) => !shown.has(property))).toEqual([]);
  });
});
