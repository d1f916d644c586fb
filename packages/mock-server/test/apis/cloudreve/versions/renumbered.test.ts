import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { RENUMBERED } from "../../../../src/apis/cloudreve/versions/renumbered.ts";

it("is the table of the description", async () => {
  const file = new URL(
    "components/schemas/ErrorCode.yaml",
    import.meta.resolve("@debrid-drive/spec-cloudreve/package.json"),
  );
  const { "x-renumbered": table } = parse(await readFile(file, "utf8")) as { "x-renumbered": unknown };
  expect(RENUMBERED).toEqual(table);
});
