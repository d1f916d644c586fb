import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMagnet } from "../../src/apis/magnet.ts";

const hash = "dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c";

describe("parseMagnet", () => {
  it.each([
    [`magnet:?xt=urn:btih:${hash}`, undefined],
    [`magnet:?xt=urn:btih:${hash.toUpperCase()}&dn=Big+Buck+Bunny`, "Big Buck Bunny"],
    ["magnet:?dn=x&xt=urn:btih:3WBFL3G4PSSV7MF37AJSHWDQMLNR63I4", "x"],
    [`MAGNET:?xt.1=urn:btmh:1220${"0".repeat(64)}&xt.2=urn:btih:${hash}`, undefined],
  ])("reads %s", (text, name) => {
    expect(parseMagnet(text)).toEqual({ hash, name });
  });

  it("never throws and gives 40 hex digits or nothing", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webQueryParameters().map((query) => `magnet:?${query}`),
        ),
        (text) => {
          const magnet = parseMagnet(text);
          if (magnet) expect(magnet.hash).toMatch(/^[0-9a-f]{40}$/);
        },
      ),
    );
  });
});
