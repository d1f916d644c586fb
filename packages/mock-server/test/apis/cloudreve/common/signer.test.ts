import { expect, it } from "vitest";
import { Signer } from "../../../../src/apis/cloudreve/common/signer.ts";
import { VirtualClock } from "../../../../src/clock.ts";

const clock = new VirtualClock({ mode: "frozen", start: Date.UTC(2030, 0, 1) });
const signer = new Signer(clock, "secret");
const signOf = (link: string) => new URL(link, "http://mock.invalid").searchParams.get("sign") ?? "";

it("signs a path for a time", () => {
  const sign = signOf(signer.sign("/a/b", 60));
  expect(signer.check("/a/b", sign)).toBeUndefined();
  expect(signer.check("/a/c", sign)).toBe(40071);
  clock.advance(61_000);
  expect(signer.check("/a/b", sign)).toBe(40005);
});

it("signs a path for ever", () => {
  const sign = signOf(signer.sign("/a/b", 0));
  clock.advance(1e12);
  expect(signer.check("/a/b", sign)).toBeUndefined();
});

it.each([
  ["", 403],
  ["abc:", 403],
  ["abc", 40071],
  ["abc:xyz", 40071],
  ["abc:9999999999999", 40071],
  ["abc:1", 40005],
])("refuses %j with %d", (sign, code) => {
  expect(signer.check("/a/b", sign)).toBe(code);
});
