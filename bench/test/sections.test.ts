import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { versionOf } from "../report/versions.ts";
import { SECTIONS } from "../sections.ts";

test("every section has a name and a title of its own", () => {
  expect(new Set(SECTIONS.map(({ name }) => name)).size).toBe(SECTIONS.length);
  expect(new Set(SECTIONS.map(({ title }) => title)).size).toBe(SECTIONS.length);
});

test("the README tells of all sections", async () => {
  const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
  const told = [...readme.matchAll(/^\| `([\w-]+)`/gm)].map(([, name]) => name);
  expect(told).toEqual(SECTIONS.map(({ name }) => name));
});

test("every dependency whose version is told is installed", async () => {
  for (const name of SECTIONS.flatMap(({ packages }) => packages)) {
    expect(await versionOf(name)).toMatch(/^\d+\.\d+\.\d+/);
  }
});

test("what is not installed has no version", async () => {
  await expect(versionOf("made-up-package")).rejects.toThrow("made-up-package is not installed");
});
