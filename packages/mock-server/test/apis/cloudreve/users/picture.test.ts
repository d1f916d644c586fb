import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPicture, readUpload } from "../../../../src/apis/cloudreve/users/picture.ts";

async function encode(form: FormData) {
  const request = new Response(form);
  const type = request.headers.get("content-type") ?? "";
  return { body: new Uint8Array(await request.arrayBuffer()), type };
}

describe("reading an upload", () => {
  it("gives any bytes back, under a name", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), fc.stringMatching(/^[\w ß-]{1,20}\.png$/), async (bytes, name) => {
        const form = new FormData();
        form.set("note", "first");
        form.set("avatar", new File([Buffer.from(bytes)], name));
        const { body, type } = await encode(form);
        expect(await readUpload(body, type, "avatar")).toEqual({ name, bytes });
        expect(await readUpload(body, type, "other")).toBeUndefined();
        expect(await readUpload(body, type, "note")).toBeUndefined();
      }),
      { numRuns: 30 },
    );
  });

  it("finds nothing in what is no form", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), async (bytes) => {
        expect(await readUpload(bytes, "multipart/form-data; boundary=x", "avatar")).toBeUndefined();
        expect(await readUpload(bytes, "application/json", "avatar")).toBeUndefined();
      }),
    );
    expect(await readUpload(new Uint8Array(), undefined, "avatar")).toBeUndefined();
    expect(await readUpload({}, "multipart/form-data; boundary=x", "avatar")).toBeUndefined();
  });
});

it.each([
  ["me.png", "\x89PNG\r\n\x1a\n…", true],
  ["me.PNG", "\x89PNG\r\n\x1a\n…", true],
  ["me.jpg", "\xff\xd8\xff\xe0", true],
  ["a.b.jpeg", "\xff\xd8\xff\xe0", true],
  ["me.gif", "GIF89a…", true],
  ["me.gif", "\xff\xd8\xff\xe0", false],
  ["me.png", "", false],
  ["png", "\x89PNG\r\n\x1a\n", false],
  ["me.png/me", "\x89PNG\r\n\x1a\n", false],
  ["me.constructor", "x", false],
  ["me.webp", "RIFF", false],
])("%s that begins with %j is a picture: %j", (name, text, expected) => {
  expect(isPicture({ name, bytes: new Uint8Array(Buffer.from(text, "latin1")) })).toBe(expected);
});
