import { expect, test } from "vitest";
import { hiderOf } from "../../src/secrets/hide.ts";

const request = new Request("http://127.0.0.1/", {
  headers: { Authorization: "Bearer MADE-UP-TOKEN", "X-Key": "MADE UP KEY", Accept: "application/json" },
});
const link = "https://somebody:made-up-password@files.example.com/d/MADEUPLINKPATH/a.mp4?sign=MADEUPSIGN";
const magnet = `magnet:?xt=urn:btih:00&tr=${encodeURIComponent("http://tracker.example.com/MADEUPPASSKEY/announce")}`;
const hide = hiderOf(request, {
  magnet,
  password: "päss word&",
  code: 123456,
  ids: ["abc", ["DEEPER"]],
  link,
});

test.each([
  ["an argument", "wrong password päss word&", "wrong password …"],
  ["a number", "123456 is no code", "… is no code"],
  ["a list", "DEEPER is unknown", "… is unknown"],
  ["percent-encoded", "p%C3%A4ss%20word%26", "…"],
  ["encoded as a form", "p%C3%A4ss+word%26", "…"],
  ["a whole link", `${link} is dead`, "… is dead"],
  ["what a link holds", "somebody, made-up-password, MADEUPLINKPATH, MADEUPSIGN", "…, …, …, …"],
  ["the key of a tracker in a magnet link", "tracker MADEUPPASSKEY failed", "tracker … failed"],
  ["a token without its scheme", "bad token MADE-UP-TOKEN", "bad token …"],
  ["a header of the caller", "bad key MADE UP KEY", "bad key …"],
])("%s is hidden", (_, text, hidden) => {
  expect(hide(text)).toBe(hidden);
});

test("what is short or says nothing stays", () => {
  expect(hide("abc: expected application/json")).toBe("abc: expected application/json");
});

test("half a surrogate pair among the arguments breaks nothing", () => {
  expect(hiderOf(request, { name: "half \ud800 pair" })("half \ud800 pair!")).toBe("…!");
});

test("a value of a link is hidden decoded, as it stands, and encoded again", () => {
  const hideSign = hiderOf(request, { link: "https://files.example.com/a?sign=MADE%3DUP%3A1" });
  for (const echo of ["MADE=UP:1", "MADE%3DUP%3A1", "MADE%253DUP%253A1"]) expect(hideSign(echo)).toBe("…");
});
