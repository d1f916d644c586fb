import { expect, test } from "vitest";
import { siteFetch } from "./site-fetch.ts";

const SITE = "http://127.0.0.1:5212";

test.each([
  ["/api/v3/file/download/abc?sign=x%3D%3A1", `${SITE}/api/v3/file/download/abc?sign=x%3D%3A1`],
  [
    "http://localhost/api/v3/file/download/abc?sign=x%3D%3A1",
    `${SITE}/api/v3/file/download/abc?sign=x%3D%3A1`,
  ],
  ["https://drive.example.com/f/aB1/a%20b.txt", `${SITE}/f/aB1/a%20b.txt`],
  [
    "https://slave.example.com/api/v3/slave/download/0/abc",
    "https://slave.example.com/api/v3/slave/download/0/abc",
  ],
  ["https://bucket.example.com/f.bin?token=1", "https://bucket.example.com/f.bin?token=1"],
])("%s is read at the address that was given, unless a storage has it", (link, expected) => {
  expect(siteFetch(SITE).at(link)).toBe(expected);
});

test("a redirect to the site's own idea of its address is followed to the one that was given", async () => {
  const asked: string[] = [];
  const open = siteFetch(SITE, async ({ url }) => {
    asked.push(url);
    const location = "http://localhost/api/v3/file/get/1/a.txt?sign=x";
    return url.includes("/f/")
      ? new Response(null, { status: 302, headers: { location } })
      : new Response("text", { headers: { "content-length": "4" } });
  });
  const parts: Uint8Array[] = [];
  for await (const chunk of open("/f/aB1/a.txt")) parts.push(chunk);
  expect(Buffer.concat(parts).toString()).toBe("text");
  expect(asked).toEqual([`${SITE}/f/aB1/a.txt`, `${SITE}/api/v3/file/get/1/a.txt?sign=x`]);
});
