import { expect, it } from "vitest";
import { changelog } from "../src/changelog-lines.ts";

it("writes a sentence of a changeset without its commit, further lines below it", () => {
  const line = { summary: "One.\n\nTwo.\nThree.\n", commit: "0123456789" };
  expect(changelog.getReleaseLine(line)).toBe("- One.\n\n  Two.\n  Three.");
});

it("names what a package comes with, in one line", () => {
  expect(changelog.getDependencyReleaseLine([], [])).toBe("");
  expect(changelog.getDependencyReleaseLine([], [{ name: "@example/runtime", newVersion: "0.2.0" }])).toBe(
    "- Comes with `@example/runtime` 0.2.0",
  );
});
