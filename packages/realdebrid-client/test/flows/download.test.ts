import { expect, test } from "vitest";
import { RealDebrid } from "../../src/index.ts";

const BYTES = new TextEncoder().encode("Big Buck Bunny");
const LINK = {
  link: "https://files.example.com/a",
  download: "https://cdn.example.com/d/OLD",
  filesize: BYTES.length,
};

function start(files: Record<string, () => Response>, again: object = {}) {
  const asked: Request[] = [];
  const fetch = async (request: Request) => {
    asked.push(request);
    if (request.url.includes("/unrestrict/")) {
      return new Response(JSON.stringify({ ...LINK, download: "https://cdn.example.com/d/NEW", ...again }));
    }
    return files[request.url.slice(-3)]?.() ?? new Response(null, { status: 404 });
  };
  return { rd: new RealDebrid({ auth: "MADE-UP-TOKEN", fetch, random: () => 0 }), asked };
}

const text = (body: BodyInit) => () => new Response(body);
const read = (rd: RealDebrid, link = LINK) => new Response(rd.downloads.fetch({ link }).stream()).text();

test("the token goes to the API only", async () => {
  const { rd, asked } = start({ NEW: text(BYTES) });
  expect(await read(rd)).toBe("Big Buck Bunny");
  expect(asked.map(({ headers }) => headers.get("authorization"))).toEqual([
    null,
    "Bearer MADE-UP-TOKEN",
    null,
  ]);
});

test.each([403, 404, 410, 503])("an address that answers %i is replaced, once", async (status) => {
  const { rd, asked } = start({ OLD: () => new Response(null, { status }), NEW: text(BYTES) });
  expect(await read(rd)).toBe("Big Buck Bunny");
  expect(asked).toHaveLength(3);
  const gone = start({});
  await expect(read(gone.rd)).rejects.toMatchObject({ kind: "http", status: 404, operation: "downloadLink" });
  expect(gone.asked).toHaveLength(3);
});

test("another size is another file", async () => {
  const { rd } = start({ NEW: text(BYTES) }, { filesize: 15 });
  await expect(read(rd)).rejects.toMatchObject({
    kind: "decode",
    message: expect.stringContaining("15 bytes instead of 14"),
  });
  await expect(read(start({ OLD: text("other") }).rd)).rejects.toBeInstanceOf(Error);
  expect(await read(start({ OLD: text("any") }).rd, { ...LINK, filesize: 0 })).toBe("any");
});

test("a link that cannot be had again says why", async () => {
  const { rd } = start({});
  const refused = async ({ url }: Request) =>
    url.includes("/unrestrict/")
      ? new Response('{"error":"hoster_unavailable","error_code":19}', { status: 503 })
      : new Response(null, { status: 404 });
  const loading = rd.downloads.fetch({ link: LINK }, { fetch: refused });
  await expect(loading.to({ write() {} })).rejects.toMatchObject({ kind: "http" });
  const other = new RealDebrid({ auth: "T", fetch: refused });
  await expect(read(other)).rejects.toMatchObject({ kind: "api", code: 19 });
});
