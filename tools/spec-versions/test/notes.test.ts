import { expect, test } from "vitest";
import { withVersionNotes } from "../src/notes.ts";

test("marks are told in descriptions, an operation's in a paragraph of its own", () => {
  const operation = { operationId: "listBooks", description: "Lists books.\n", "x-since": "3.5.0" };
  const page = { name: "page", description: "Which page.", "x-until": "3.4.3" };
  const cover = { $ref: "#/x", "x-since": "3.8.0" };
  expect(withVersionNotes({ operation, list: [page, cover], other: { description: "Nothing." } })).toEqual({
    operation: { ...operation, description: "Lists books.\n\nSince 3.5.0." },
    list: [
      { ...page, description: "Which page. Until 3.4.3." },
      { ...cover, description: "Since 3.8.0." },
    ],
    other: { description: "Nothing." },
  });
});
