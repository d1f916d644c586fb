import fc from "fast-check";
import { expect, test } from "vitest";
import { infoHashOfMagnet } from "../../src/flow/magnet.ts";

const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
const hash = fc.uint8Array({ minLength: 20, maxLength: 20 });

function base32Of(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const digits = bits.match(/.{5}/g) ?? [];
  return digits.map((digit) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[Number.parseInt(digit, 2)]).join("");
}

const mixed = (text: string, upper: boolean) => (upper ? text.toUpperCase() : text.toLowerCase());

test("every way to write a hash gives the same", () => {
  fc.assert(
    fc.property(hash, fc.boolean(), fc.boolean(), fc.boolean(), (bytes, base32, upper, encoded) => {
      const text = mixed(base32 ? base32Of(bytes) : hexOf(bytes), upper);
      const topic = `${mixed("urn:btih:", upper)}${text}`;
      const magnet = `magnet:?dn=A+film&xt=${encoded ? encodeURIComponent(topic) : topic}&tr=udp%3A%2F%2Ftracker.example.com`;
      expect(infoHashOfMagnet("addOnce", magnet)).toBe(hexOf(bytes));
    }),
  );
});

const v1 = `xt=urn:btih:${"a".repeat(40)}`;
const v2 = `xt=urn:btmh:1220${"b".repeat(64)}`;

test("a link of v1 and v2 gives the v1 hash", () => {
  expect(infoHashOfMagnet("addOnce", `magnet:?${v2}&${v1}`)).toBe("a".repeat(40));
  expect(infoHashOfMagnet("addOnce", ` magnet:?${v1.replace("xt", "xt.1")}\n`)).toBe("a".repeat(40));
});

test.each([
  [`magnet:?${v2}`, "v2"],
  ["magnet:?dn=film", "no info hash"],
  [`magnet:?xt=urn:btih:${"a".repeat(39)}`, "no info hash"],
  [`magnet:?${v1}&xt.2=urn:btih:${"c".repeat(40)}`, "several"],
  ["https://example.com/film.torrent", "magnet:?"],
  ["a".repeat(40), "magnet:?"],
])("%s is refused", (magnet, words) => {
  expect(() => infoHashOfMagnet("addOnce", magnet)).toThrow(
    expect.objectContaining({ kind: "config", field: "magnet", message: expect.stringContaining(words) }),
  );
});
