import { expect, test } from "vitest";
import { type DescribedErrors, showErrorCodes } from "../scripts/error-codes.ts";

const description: DescribedErrors = {
  tags: [{ name: "Torrents" }, { name: "Signing in", "x-traitTag": true }],
  paths: {
    "/torrents": {
      get: {
        operationId: "listTorrents",
        summary: "List the torrents",
        tags: ["Torrents"],
        description: "All of them.",
        "x-error-codes": { "401": [8], "503": [] },
      },
      parameters: {},
    },
  },
  components: {
    schemas: {
      ErrorCode: {
        enum: [7, 8],
        "x-enum-varnames": ["gone", "bad_token"],
        "x-enumDescriptions": { "7": "It is gone", "8": "The token is wrong" },
      },
    },
  },
};

test("each operation shows its codes by status", () => {
  expect(showErrorCodes(description).paths["/torrents"]?.get?.description).toBe(
    "All of them.\n\nError codes:\n\n- **401** with 8 `bad_token`\n",
  );
});

test("one page shows all codes and who answers them", () => {
  const [first, page, ...others] = showErrorCodes(description).tags ?? [];
  expect(first?.name).toBe("Signing in");
  expect(page).toEqual({
    name: "Error codes",
    "x-traitTag": true,
    description: [
      "| code | name and meaning | answered by |",
      "| --- | --- | --- |",
      "| 7 | `gone`<br>It is gone. | none that is described |",
      "| 8 | `bad_token`<br>The token is wrong. | [List the torrents](#/torrents/listtorrents) |",
    ].join("\n"),
  });
  expect(others).toEqual([{ name: "Torrents" }]);
});

test("the description itself stays as it is", () => {
  const before = structuredClone(description);
  showErrorCodes(description);
  expect(description).toEqual(before);
});
