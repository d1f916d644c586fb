import fc from "fast-check";
import { expect, test } from "vitest";
import { parseShareAddress } from "../../src/share/parse-share-address.ts";
import { shareAddress } from "../../src/share/share-address.ts";

test("an address leads back to its share, whatever the password", () => {
  const site = fc.constantFrom(
    "https://drive.example.com",
    "http://127.0.0.1:5212",
    "https://example.com/cloud",
  );
  fc.assert(
    fc.property(
      site,
      fc.stringMatching(/^[0-9A-Za-z]{4,8}$/),
      fc.string({ unit: "grapheme", minLength: 1 }),
      (from, id, password) => {
        expect(parseShareAddress(shareAddress(from, { id, password }))).toEqual({ id, password, site: from });
        expect(parseShareAddress(shareAddress(`${from}/`, { id }).href)).toEqual({ id, site: from });
      },
    ),
  );
});

test.each([
  ["aBcD", { id: "aBcD" }],
  [" https://drive.example.com/s/aBcD\n", { id: "aBcD", site: "https://drive.example.com" }],
  ["https://drive.example.com/s/aBcD/", { id: "aBcD", site: "https://drive.example.com" }],
  [
    "https://drive.example.com/s/aBcD?path=%2Ffilms%2Fa",
    { id: "aBcD", path: "/films/a", site: "https://drive.example.com" },
  ],
  [
    "https://drive.example.com/s/aBcD/video?name=a.mp4&share_path=%2Fa.mp4",
    { id: "aBcD", path: "/a.mp4", site: "https://drive.example.com" },
  ],
])("%j is read", (address, expected) => expect(parseShareAddress(address)).toEqual(expected));

test.each([
  "",
  "https://drive.example.com/",
  "https://drive.example.com/f/aBcD",
  "ftp://a/s/aBcD",
  "a b",
  "../x",
])("%j is none", (address) =>
  expect(() => parseShareAddress(address)).toThrow("expected an address such as"),
);

test("a site that is none", () => {
  expect(() => shareAddress("drive.example.com", { id: "a" })).toThrow("site: expected an address");
});
