import fc from "fast-check";
import { expect, it } from "vitest";
import { readList } from "../../../../src/apis/cloudreve/storage/parts-storage.ts";
import { checkPresigned, presign } from "../../../../src/apis/cloudreve/storage/signatures.ts";
import { VirtualClock } from "../../../../src/clock.ts";

const START = Date.parse("2026-01-31T12:00:00Z");
const clock = new VirtualClock({ mode: "frozen", start: START });

function check(url: string, method = "PUT", secret = "secret", headers = "text/plain") {
  const [path = "", query = ""] = url.split("?");
  return checkPresigned(secret, { method, path, query, headers: {}, body: undefined }, headers, clock);
}

it("signs an address with its values, verb and headers", () => {
  const params = { partNumber: "1", uploadId: "a b&c" };
  const request = { method: "PUT", path: "/x/y%20z", params, headers: "text/plain" };
  const url = presign("secret", request, START / 1000 + 60);
  expect(check(url)).toBe("good");
  expect(check(url, "POST")).toBe("wrong");
  expect(check(url, "PUT", "other")).toBe("wrong");
  expect(check(url, "PUT", "secret", "")).toBe("wrong");
  expect(check(url.replace("/x", "/z"))).toBe("wrong");
  expect(check(url.replace("partNumber=1", "partNumber=2"))).toBe("wrong");
  expect(check(`${url}&more=1`)).toBe("wrong");
  expect(check(presign("secret", request, START / 1000 - 1))).toBe("expired");
});

it("reads any list of parts, and nothing else as one", () => {
  const part = fc.record({
    number: fc.integer({ min: 1, max: 10_000 }),
    etag: fc.stringMatching(/^"?[0-9a-f]{1,32}"?$/),
  });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1 }), fc.constantFrom("", "\n  "), (parts, space) => {
      const items = parts.map(
        ({ number, etag }) =>
          `<Part>${space}<ETag>${etag.replaceAll('"', "&quot;")}</ETag><PartNumber>${number}</PartNumber></Part>`,
      );
      const list = `<CompleteMultipartUpload xmlns="x">${items.join(space)}</CompleteMultipartUpload>`;
      expect(readList(`<?xml version="1.0"?>\n${list}`)).toEqual(parts);
      expect(readList(list.slice(1))).toBeUndefined();
      expect(readList(list.replace("<Part>", "<Part>x</Part><Part>"))).toBeUndefined();
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => void expect(readList(text)).toBeUndefined()));
});
