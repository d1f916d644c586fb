import { describe, expect, it } from "vitest";
import { FAULT_KINDS, type FaultKind } from "../../../src/runtime/faults/fault.ts";
import { outcomeOf } from "../../fixtures/fault-client.ts";
import { startShelf } from "../../fixtures/shelf.ts";

/** What `fetch` makes of each, for an answer with JSON. */
const OUTCOMES: Readonly<Record<FaultKind, string>> = {
  reset: "no answer: ECONNRESET",
  empty: "no answer: UND_ERR_SOCKET",
  garbage: "no answer: HTTPParserError",
  "reset-after": "200, then ECONNRESET",
  short: "200, then UND_ERR_SOCKET",
  "truncated-json": "200, then SyntaxError",
  "bad-chunk": "200, then HTTPParserError",
  "no-answer": "no answer: AbortError",
  stall: "200, then AbortError",
  drip: "200 JSON",
  "bad-gateway": "502 text/html",
  "too-many-requests": "429 text/plain",
  "bad-encoding": "200, then Z_DATA_ERROR",
};

describe.each(FAULT_KINDS)("%s", (kind) => {
  it("is told apart by a client, by rule and by Prefer, and spares the next request", async () => {
    await using shelf = await startShelf();
    const { faults } = shelf.runtime;
    const ask = async (init: RequestInit) => {
      const client = new AbortController();
      const sending = fetch(`${shelf.url}/v1/books/1`, { ...init, signal: client.signal });
      const outcome = outcomeOf(sending, () => kind === "stall" && client.abort());
      if (kind === "drip") {
        await faults.held();
        shelf.clock.advance(10_000);
      }
      if (kind === "no-answer") {
        await faults.held();
        client.abort();
      }
      return outcome;
    };
    faults.add({ kind, operation: "getBook", nth: 1 });
    expect(await ask({})).toBe(OUTCOMES[kind]);
    expect(await outcomeOf(fetch(`${shelf.url}/v1/books/1`))).toBe("200 JSON");
    expect(await ask({ headers: { prefer: `fault=${kind}` } })).toBe(OUTCOMES[kind]);
    expect(shelf.runtime.journal.entries().map(({ fault }) => fault)).toEqual([kind, undefined, kind]);
    expect(shelf.violations).toEqual([]);
  });
});

it("every kind has an outcome of its own", () => {
  expect(new Set(Object.values(OUTCOMES)).size).toBe(FAULT_KINDS.length);
});
