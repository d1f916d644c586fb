import { describe, expect, it } from "vitest";
import { sendRaw } from "../fixtures/raw-socket.ts";
import { startShelf } from "../fixtures/shelf.ts";

const head = (line: string, ...headers: string[]) =>
  [`${line} HTTP/1.1`, "Host: x", "Connection: close", ...headers, "", ""].join("\r\n");

const put = (body: string, ...headers: string[]) =>
  head("PUT /v1/notes", "Cookie: shelf-session=1", ...headers) + body;

describe("a malformed request", () => {
  it.each<[string, string, RegExp]>([
    ["bad percent-encoding", head("GET /v1/files/100%zz"), /^HTTP\/1.1 400 .*malformed url/s],
    ["a bare percent sign", head("GET /v1/files/100%"), /^HTTP\/1.1 400 /],
    ["bad percent-encoding in the query", head("GET /v1/books/1?a=%zz"), /^HTTP\/1.1 200 /],
    ["broken JSON", put('{"text":', "Content-Length: 8"), /^HTTP\/1.1 400 .*malformed body/s],
    ["JSON that is not UTF-8", put('"\xff"', "Content-Length: 4"), /^HTTP\/1.1 4/],
    ["a body longer than announced", put('{"text":"a"}xyz', "Content-Length: 12"), /^HTTP\/1.1 [24]00 /],
    ["a bad chunk", put("zz\r\n", "Transfer-Encoding: chunked"), /^HTTP\/1.1 400 /],
    ["no HTTP", "hello\r\n\r\n", /^HTTP\/1.1 400 /],
    ["an unknown verb", head("BREW /v1/books"), /^HTTP\/1.1 40[05] /],
    ["a huge header", head("GET /", `X-A: ${"a".repeat(100_000)}`), /^HTTP\/1.1 431 /],
    ["an asterisk", head("OPTIONS *"), /^HTTP\/1.1 404 /],
    ["a proxy's address", head("GET http://elsewhere/v1/books/1"), /^HTTP\/1.1 200 /],
    ["too many slashes", head("GET //v1//books"), /^HTTP\/1.1 404 /],
  ])("with %s is answered, and the next one too", async (_, bytes, expected) => {
    await using shelf = await startShelf();
    expect(await sendRaw(shelf.url, bytes)).toMatch(expected);
    const next = await fetch(`${shelf.url}/v1/books/1`);
    expect(next.status).toBe(200);
  });

  it("on a kept connection does not spoil the next one", async () => {
    await using shelf = await startShelf();
    const first = put("{", "Content-Length: 1").replace("close", "keep-alive");
    const answers = await sendRaw(shelf.url, first + head("GET /v1/books/1"));
    expect(answers.match(/HTTP\/1.1 \d+/g)).toEqual(["HTTP/1.1 400", "HTTP/1.1 200"]);
  });

  it("that ends halfway leaves the mock standing", async () => {
    await using shelf = await startShelf();
    const half = put("{", "Content-Length: 100").replace("Connection: close\r\n", "Expect: 100-continue\r\n");
    // The interim answer shows that the mock is reading; then the socket is destroyed.
    expect(await sendRaw(shelf.url, half, /100 Continue/)).toMatch(/100 Continue/);
    expect((await fetch(`${shelf.url}/v1/books/1`)).status).toBe(200);
  });
});

describe("a body above the cap", () => {
  const send = async (length: number) => {
    await using shelf = await startShelf({ maxBodyBytes: 1000 });
    const init = { method: "PUT", body: Buffer.alloc(length) };
    const response = await fetch(`${shelf.url}/v1/files/a`, init);
    return [response.status, await response.text()];
  };

  it("is refused, one at the cap is not", async () => {
    expect(await send(1000)).toMatchObject([200, expect.any(String)]);
    expect(await send(1001)).toEqual([413, "too large"]);
  });

  it("is not read to the end", async () => {
    await using shelf = await startShelf({ maxBodyBytes: 1000 });
    const endless = head("PUT /v1/files/a", "Content-Length: 1000000000") + "a".repeat(3000);
    expect(await sendRaw(shelf.url, endless)).toMatch(/^HTTP\/1.1 413 .*too large$/s);
  });
});
