import fc from "fast-check";
import { expect, test } from "vitest";
import { compareVersions, isIn, parseVersion, type Version, versionNote } from "../src/version.ts";

const version = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20)).map((parts) => parts.join(".") as Version);

test("versions are ordered number by number", () => {
  fc.assert(
    fc.property(version, version, (a, b) => {
      const number = (text: Version) => text.split(".").reduce((sum, part) => sum * 100 + Number(part), 0);
      expect(Math.sign(compareVersions(a, b))).toBe(Math.sign(number(a) - number(b)));
    }),
  );
  expect(compareVersions("3.10.0", "3.9.9")).toBeGreaterThan(0);
});

test("a version has what began by then and has not ended", () => {
  fc.assert(
    fc.property(version, version, version, (at, since, until) => {
      const expected = compareVersions(since, at) <= 0 && compareVersions(at, until) <= 0;
      expect(isIn(at, { "x-since": since, "x-until": until })).toBe(expected);
    }),
  );
  expect(isIn("3.3.1", {})).toBe(true);
});

test.each(["3.5", "v3.5.0", "3.5.0-pro", 3.5, undefined])("%j is no version", (text) => {
  expect(() => parseVersion(text)).toThrow("expected a version such as 3.5.3");
  expect(() => isIn("3.3.1", { "x-until": (text ?? "") as Version })).toThrow("expected a version");
});

test.each([
  [{}, undefined],
  [{ "x-since": "3.5.0" }, "Since 3.5.0."],
  [{ "x-until": "3.4.3" }, "Until 3.4.3."],
  [{ "x-since": "3.4.0", "x-until": "3.4.3" }, "From 3.4.0 to 3.4.3."],
  [{ "x-shape-since": "3.3.2" }, "In this form since 3.3.2."],
] as const)("%j reads as %j", (marks, note) => {
  expect(versionNote(marks)).toBe(note);
});
