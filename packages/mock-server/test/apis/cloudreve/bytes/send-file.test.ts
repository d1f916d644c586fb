import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partsOf, sendBytes } from "../../../../src/apis/cloudreve/bytes/send-file.ts";

const BYTES = new TextEncoder().encode("Hello again, world!\n");
const UPDATED = Date.parse("2026-01-31T12:00:00.700Z");
const DATE = "Sat, 31 Jan 2026 12:00:00 GMT";

const send = (headers = {}, name = "hello.txt", bytes = BYTES) =>
  sendBytes(bytes, { name, updatedAt: UPDATED }, headers, { "X-Given": "yes" });
const text = ({ body }: { body?: unknown }) =>
  typeof body === "string" ? body : new TextDecoder().decode(body as Uint8Array);

describe("sending bytes", () => {
  it("sends the whole", () => {
    const answer = send();
    expect(answer).toMatchObject({
      status: 200,
      headers: {
        "Accept-Ranges": "bytes",
        "Last-Modified": DATE,
        "Content-Type": "text/plain; charset=utf-8",
        "X-Given": "yes",
      },
    });
    expect(text(answer)).toBe("Hello again, world!\n");
  });

  it.each([
    ["bytes=6-10", "again", "bytes 6-10/20"],
    ["bytes=6-", "again, world!\n", "bytes 6-19/20"],
    ["bytes=-7", "world!\n", "bytes 13-19/20"],
    ["bytes=-99", "Hello again, world!\n", "bytes 0-19/20"],
    ["bytes=18-99", "!\n", "bytes 18-19/20"],
    ["bytes=500-, 0-4", "Hello", "bytes 0-4/20"],
  ])("sends the part %s", (range, part, contentRange) => {
    const answer = send({ range });
    expect(answer).toMatchObject({ status: 206, headers: { "Content-Range": contentRange } });
    expect(text(answer)).toBe(part);
  });

  it("sends several parts, each with its place and type", () => {
    const answer = send({ range: "bytes=0-4, -7" });
    const type = (answer.headers as Record<string, string>)["Content-Type"] ?? "";
    const boundary = /^multipart\/byteranges; boundary=(\w+)$/.exec(type)?.[1];
    const head = (range: string) =>
      `--${boundary}\r\nContent-Range: bytes ${range}/20\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n`;
    expect(answer.status).toBe(206);
    expect(text(answer)).toBe(`${head("0-4")}Hello\r\n${head("13-19")}world!\n\r\n--${boundary}--\r\n`);
  });

  it.each([
    ["bytes=500-600", "invalid range: failed to overlap\n", "bytes */20"],
    ["bytes=5-1", "invalid range\n", undefined],
    ["bytes=x", "invalid range\n", undefined],
    ["lines=1-2", "invalid range\n", undefined],
  ])("refuses the part %s", (range, reason, contentRange) => {
    const answer = send({ range });
    expect(answer).toMatchObject({ status: 416, body: reason });
    expect((answer.headers as Record<string, string>)["Content-Range"]).toBe(contentRange);
  });

  it("sends nothing again that has not changed", () => {
    expect(send({ "if-modified-since": DATE })).toEqual({
      status: 304,
      headers: { "Last-Modified": DATE, "X-Given": "yes" },
    });
    expect(send({ "if-modified-since": "Sat, 31 Jan 2026 11:59:59 GMT" }).status).toBe(200);
    expect(send({ "if-modified-since": "yesterday" }).status).toBe(200);
  });

  it("sends a part only of what it was a part of", () => {
    expect(send({ range: "bytes=0-1", "if-range": DATE }).status).toBe(206);
    expect(send({ range: "bytes=0-1", "if-range": "Sat, 31 Jan 2026 11:59:59 GMT" }).status).toBe(200);
  });

  it("has no parts of nothing", () => {
    expect(send({ range: "bytes=0-1" }, "a", new Uint8Array()).status).toBe(200);
  });

  it.each([
    ["data.JSON", "application/json"],
    ["film.mkv", "video/x-matroska"],
    ["README", "text/plain; charset=utf-8"],
    ["constructor", "text/plain; charset=utf-8"],
    ["x.constructor", "text/plain; charset=utf-8"],
  ])("says what %s is", (name, type) => {
    expect(send({}, name).headers).toMatchObject({ "Content-Type": type });
  });

  it("takes bytes without a known name for what they look like", () => {
    expect(send({}, "blob", Uint8Array.of(1, 2, 3)).headers).toMatchObject({
      "Content-Type": "application/octet-stream",
    });
  });
});

it("never leaves the file, nor sends more than it has", () => {
  const spec = fc.oneof(
    fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => `${a}-${b}`),
    fc.nat(40).map((a) => `${a}-`),
    fc.nat(40).map((a) => `-${a}`),
    fc.string({ maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(spec, { maxLength: 4 }), fc.nat(30), (specs, size) => {
      const parts = partsOf(`bytes=${specs.join(",")}`, size);
      if (typeof parts === "string") return;
      for (const { start, length } of parts) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(length).toBeGreaterThanOrEqual(0);
        expect(start + length).toBeLessThanOrEqual(size);
      }
      expect(parts.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(size);
    }),
  );
});
