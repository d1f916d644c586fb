import { expect, test } from "vitest";
import { matcherOf, toRegExp } from "../../src/flows/index.ts";

test.each([
  [String.raw`/https?:\/\/(\w+\.)?files\.example\.com\/[0-9a-z]+/`, "see http://www.files.example.com/1a"],
  [
    String.raw`/(http|https):\/\/files\.example\.com\/watch\?v=[\w-]+/`,
    "https://files.example.com/watch?v=a-b",
  ],
  ["/files.example.com/[a-z]+/", "files.example.com/x"],
  ["/FILES/i", "files"],
  [String.raw`/[+*+]\]\[(?:a|b)(?=c)(?!d)(?<=b)(?<name>c){1,2}?/`, "+][bc"],
])("%s matches", (literal, text) => {
  expect(toRegExp(literal)?.test(text)).toBe(true);
});

test.each([
  "/a++/",
  "/a*+/",
  "/a{1,2}+/",
  "/(?>a)/",
  "/(?P<name>a)/",
  "/(?i)a/",
  "/(?i:a)/",
  "/(?|a|b)/",
  "/(?#words)a/",
  "/(?R)/",
  "/(*FAIL)/",
  "/[[:alpha:]]/",
  "/[]a]/",
  "/[^]a]/",
  "/a{,3}/",
  String.raw`/\Aa\z/`,
  String.raw`/\Qa.b\E/`,
  String.raw`/\x{41}/`,
  String.raw`/\h/`,
  "/(/",
  "/a/x",
  "/a/g",
  "//",
  "a",
  "",
])("%s is left out", (literal) => {
  expect(toRegExp(literal)).toBeUndefined();
});

test("a matcher tells files from folders and lists what it left out", () => {
  const matcher = matcherOf(["/files\\/\\w+/", "/(?>a)/"], ["/files\\/folder\\/\\w+/"]);
  expect(matcher.match("https://example.com/files/1")).toBe("file");
  expect(matcher.match("https://example.com/files/folder/1")).toBe("folder");
  expect(matcher.match("https://example.com/")).toBeUndefined();
  expect(matcher.test("https://example.com/files/1")).toBe(true);
  expect(matcher.skipped).toEqual(["/(?>a)/"]);
});
