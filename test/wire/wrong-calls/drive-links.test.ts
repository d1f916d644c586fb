import { expect, test } from "vitest";
import { driveLines, envelope } from "./sent-lines.ts";

test("not: the path of the API twice in a link of the server's own storage", async () => {
  const files = [{ id: "f1", name: "a", path: "/", type: "file", size: 1 }];
  const answers = {
    "GET /api/v3/directory/": [envelope({ parent: "x", objects: files })],
    "POST /api/v3/file/source": [envelope([{ url: "/api/v3/file/source/1/a?sign=b", name: "a", parent: 1 }])],
    "GET /api/v3/object/property/f1": [envelope({ path: "/", size: 1 })],
  };
  const { end } = await driveLines((d, url) => d.fs.sourceLinks("/a").then(([one]) => [one, url]), answers);
  const [one, url] = end as [{ url?: unknown }, string];
  expect(String(one.url)).toBe(`${url}/api/v3/file/source/1/a?sign=b`);
});

test.each([
  ["3.5.2", "GET /api/v3/file/source/f1"],
  ["3.5.3", 'POST /api/v3/file/source {"items":["f1"]}'],
])("not: another version's call for source links, %s", async (version, line) => {
  const files = [{ id: "f1", name: "a", path: "/", type: "file", size: 1 }];
  const answers = { "GET /api/v3/directory/": [envelope({ parent: "x", objects: files })] };
  const { lines } = await driveLines((d) => d.fs.sourceLinks("/a"), answers, { version });
  expect(lines).toContain(line);
});

test("not: an object in place of a share's address", async () => {
  const address = "https://drive.example.com/s/abc";
  const answers = { "POST /api/v3/share": [envelope(address)] };
  expect((await driveLines((d) => d.share.create({ id: "f1" }), answers)).end).toBe(address);
});
