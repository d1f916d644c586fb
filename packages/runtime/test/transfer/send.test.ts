import { inspect } from "node:util";
import { expect, test } from "vitest";
import { download } from "../../src/index.ts";
import { bytesOf, fileServer } from "../support/file-server.ts";
import { ManualClock } from "../support/fixtures.ts";

const file = bytesOf(5);

async function redirected(from: string, first: Response) {
  const served = fileServer({ file, script: (_, nth) => (nth === 1 ? first : undefined) });
  const options = { headers: { "x-app": "1" }, clock: new ManualClock(), retry: false as const };
  const loading = download({ url: from, fetch: served.fetch, ...options });
  const kind = await new Response(loading.stream()).bytes().then(
    (bytes) => (bytes.length === file.length ? "file" : "part"),
    (error) => error.kind,
  );
  return { kind, requests: served.requests };
}

test.each([
  ["http://a.example.com/", "http://b.example.com/", "file"],
  ["http://a.example.com/", "https://a.example.com/", "file"],
  ["https://a.example.com/", "https://b.example.com/", "file"],
  ["https://a.example.com/", "http://a.example.com/", "decode"],
  ["http://a.example.com/", "ftp://a.example.com/", "decode"],
])("a redirect from %s to %s: %s", async (from, location, expected) => {
  const { kind } = await redirected(from, new Response("x", { status: 302, headers: { location } }));
  expect(kind).toBe(expected);
});

test("a redirect that a browser hides is left to the browser, without the caller's headers", async () => {
  const hidden = Object.defineProperty(new Response(), "type", { value: "opaqueredirect" });
  const { kind, requests } = await redirected("https://a.example.com/", hidden);
  expect(kind).toBe("file");
  expect(requests.map(({ redirect }) => redirect)).toEqual(["manual", "follow"]);
  expect(requests.map(({ headers }) => headers.get("x-app"))).toEqual(["1", null]);
});

test("headers for one address go there only, and no error shows them", async () => {
  const seen: (string | null)[] = [];
  const fetch = async ({ url, headers }: Request) => {
    seen.push(headers.get("x-session"));
    if (url === "https://a.example.com/") {
      return new Response(null, { status: 302, headers: { location: "https://b.example.com/" } });
    }
    return new Response("", { status: 403, headers: { "content-type": "text/SESSION-SECRET" } });
  };
  const loading = download({
    url: "https://a.example.com/",
    fetch,
    retry: false,
    headersTo: async ({ host }) =>
      host === "a.example.com" ? new Headers({ "x-session": "SESSION-SECRET" }) : undefined,
  });
  const error = await new Response(loading.stream()).bytes().catch((reason) => reason);
  expect(error).toMatchObject({ kind: "http", status: 403 });
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("SECRET");
  expect(seen).toEqual(["SESSION-SECRET", null]);
});
