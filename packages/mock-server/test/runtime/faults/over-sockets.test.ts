import { describe, expect, it } from "vitest";
import type { FaultKind } from "../../../src/runtime/faults/fault.ts";
import { rawExchange } from "../../fixtures/raw-exchange.ts";
import { startShelf } from "../../fixtures/shelf.ts";

const BODY = '{"id":1,"title":"Emma","shelf":null}';
const HEAD = /^HTTP\/1\.1 200 OK\r\n(?:[\w-]+: [^\r]*\r\n)+\r\n/;

interface Bytes {
  /** How the connection ended, before the client let go. */
  readonly end: "reset" | "closed" | "open";
  readonly head: RegExp;
  readonly body: string;
}

const EXPECTED: Readonly<Record<FaultKind, Bytes>> = {
  reset: { end: "reset", head: /^/, body: "" },
  empty: { end: "closed", head: /^/, body: "" },
  garbage: { end: "closed", head: /this is no HTTP\r\n\r\n/, body: "\x00\xff\xfe" },
  "reset-after": { end: "reset", head: /content-length: 36\r\n/, body: "{" },
  short: { end: "closed", head: /content-length: 36\r\n/, body: BODY.slice(0, 18) },
  "truncated-json": { end: "open", head: /content-length: 18\r\n/, body: BODY.slice(0, 18) },
  "bad-chunk": { end: "closed", head: /transfer-encoding: chunked\r\n/, body: "no length\r\n" },
  "no-answer": { end: "open", head: /^/, body: "" },
  stall: { end: "open", head: /content-length: 36\r\n/, body: "" },
  drip: { end: "open", head: /content-length: 36\r\n/, body: BODY },
  "bad-gateway": { end: "open", head: /^HTTP\/1\.1 502 Bad Gateway\r\n/, body: "<html>" },
  "too-many-requests": { end: "open", head: /^HTTP\/1\.1 429 .*\r\nretry-after: 1\r\n/s, body: "429" },
  "bad-encoding": { end: "open", head: /content-encoding: gzip\r\n/, body: BODY },
};

const get = (path: string, ...headers: string[]) =>
  [`GET ${path} HTTP/1.1`, "Host: x", ...headers, "", ""].join("\r\n");

describe.each(Object.entries(EXPECTED))("%s", (name, { end, head, body }) => {
  it("is these bytes on the wire", async () => {
    await using shelf = await startShelf();
    const { faults } = shelf.runtime;
    faults.add({ kind: name as FaultKind, ...(name === "drip" && { interval: 10 }) } as never);
    await using exchange = await rawExchange(shelf.url, get("/v1/books/1"));
    if (name === "drip") {
      await faults.held();
      shelf.clock.advance(100);
    }
    if (name === "no-answer" || name === "stall") await faults.held();
    const done =
      end === "open"
        ? await exchange.received(name === "no-answer" ? "" : `\r\n\r\n${body}`)
        : await exchange.ended();
    expect(done.text).toMatch(head);
    const received = done.text.replace(/^.*?\r\n\r\n/s, "");
    if (name.startsWith("bad-gateway") || name.startsWith("too-many")) expect(received).toContain(body);
    else expect(received).toBe(body);
    if (EXPECTED[name as FaultKind].head.source.startsWith("content")) expect(done.text).toMatch(HEAD);
    expect(done.end).toBe(end);
  });
});

describe("a connection with several requests", () => {
  it("gets the answers in order, with a fault in the second", async () => {
    await using shelf = await startShelf();
    shelf.runtime.faults.add({ kind: "garbage", nth: 2 });
    const three = get("/v1/books/1") + get("/v1/books/1") + get("/v1/books/1");
    await using exchange = await rawExchange(shelf.url, three);
    const { text } = await exchange.ended();
    expect(text.indexOf(BODY)).toBeGreaterThan(0);
    expect(text.indexOf(BODY)).toBeLessThan(text.indexOf("this is no HTTP"));
    expect(text.match(/HTTP\/1\.1 200/g)).toHaveLength(1);
  });

  it("is closed with answers that wait, and the mock closes too", async () => {
    const shelf = await startShelf();
    shelf.runtime.faults.add({ kind: "no-answer" });
    await using exchange = await rawExchange(shelf.url, get("/v1/books/1") + get("/v1/books/1"));
    await shelf.runtime.faults.held();
    await shelf.close();
    expect((await exchange.ended()).text).toBe("");
    expect(shelf.runtime.faults.holding).toBe(0);
  });
});
