import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { VirtualClock } from "../../../src/clock.ts";
import type { FaultKind } from "../../../src/runtime/faults/fault.ts";
import { spoilAnswer } from "../../../src/runtime/faults/spoil-answer.ts";
import { rawExchange } from "../../fixtures/raw-exchange.ts";
import { startShelf } from "../../fixtures/shelf.ts";

const auth = { authorization: "Bearer x" };

describe("a delay", () => {
  it("ends when a frozen clock is advanced, after the operation has run", async () => {
    await using shelf = await startShelf();
    shelf.runtime.faults.add({ operation: "writeFile", delay: 60_000 });
    const sending = fetch(`${shelf.url}/v1/files/a`, { method: "PUT", body: new Uint8Array(3) });
    await shelf.runtime.faults.held();
    expect(shelf.state.files.get("a")).toHaveLength(3);
    shelf.clock.advance(59_999);
    expect(shelf.runtime.faults.holding).toBe(1);
    shelf.clock.advance(1);
    expect(shelf.runtime.faults.holding).toBe(0);
    const response = await sending;
    expect(response.status).toBe(200);
    expect(response.headers.get("date")).toBe("Tue, 01 Jan 2030 00:01:00 GMT");
    expect(shelf.runtime.journal.entries()).toMatchObject([{ status: 200, fault: undefined, delay: 60_000 }]);
  });

  it("waits by a timer when the clock runs", async () => {
    let machine = 0;
    const started: number[] = [];
    let fire = () => {};
    const clock = new VirtualClock({ mode: { scale: 10 }, start: 0, machine: () => machine });
    const timer = (callback: () => void, milliseconds: number) => {
      started.push(milliseconds);
      fire = callback;
      return () => {
        fire = () => {};
      };
    };
    await using shelf = await startShelf({ createClock: () => clock, timer });
    const sending = fetch(`${shelf.url}/v1/books/1`, { headers: { prefer: "delay=5000" } });
    await shelf.runtime.faults.held();
    machine = 400;
    fire();
    expect(shelf.runtime.faults.holding).toBe(1);
    clock.advance(500);
    machine = 450;
    fire();
    expect((await sending).status).toBe(200);
    expect(started).toEqual([500, 100, 50]);
  });

  it("comes before a fault", async () => {
    await using shelf = await startShelf();
    const sending = fetch(`${shelf.url}/v1/books/1`, { headers: { prefer: "fault=reset, delay=10" } });
    await shelf.runtime.faults.held();
    shelf.clock.advance(10);
    await expect(sending).rejects.toThrow("fetch failed");
  });

  it("is given up with the client, and waiting for it with the mock", async () => {
    const shelf = await startShelf();
    const { faults } = shelf.runtime;
    const client = new AbortController();
    const init = { headers: { prefer: "delay=10" }, signal: client.signal };
    const sending = [1, 2, 3].map(() => fetch(`${shelf.url}/v1/books/1`, init).catch(() => "gone"));
    await faults.held(3);
    client.abort();
    expect(await Promise.all(sending)).toEqual(["gone", "gone", "gone"]);
    while (faults.holding > 0) await setImmediate();
    const waiting = expect(faults.held(1000)).rejects.toThrow("the mock was closed");
    await shelf.close();
    await waiting;
    await expect(faults.held()).rejects.toThrow("the mock was closed");
    expect(() => faults.held(0)).toThrow("held: expected a whole number");
  });
});

describe("a stall", () => {
  it("may end", async () => {
    await using shelf = await startShelf();
    shelf.runtime.faults.add({ kind: "stall", lasts: 1000 });
    const response = await fetch(`${shelf.url}/v1/books/1`);
    await shelf.runtime.faults.held();
    shelf.clock.advance(1000);
    expect(await response.json()).toMatchObject({ title: "Emma" });
  });
});

describe("drip", () => {
  it("sends a piece for each interval", async () => {
    await using shelf = await startShelf();
    shelf.runtime.faults.add({ kind: "drip", pieces: 3, interval: 100 });
    const { faults } = shelf.runtime;
    const request = "GET /v1/books/1 HTTP/1.1\r\nHost: x\r\n\r\n";
    await using exchange = await rawExchange(shelf.url, request);
    await faults.held();
    shelf.clock.advance(100);
    const first = await exchange.received('{"id":1,"tit');
    expect(first.text.endsWith('{"id":1,"tit')).toBe(true);
    shelf.clock.advance(200);
    await exchange.received('"shelf":null}');
  });
});

describe("the operation", () => {
  const put = async (rule: object) => {
    await using shelf = await startShelf();
    shelf.runtime.faults.add({ operation: "writeFile", ...rule } as never);
    const body = new Uint8Array(3);
    await fetch(`${shelf.url}/v1/files/a`, { method: "PUT", body }).catch(() => undefined);
    return { hasRun: shelf.state.files.has("a"), entries: shelf.runtime.journal.entries() };
  };

  it.each<[object, boolean, number | undefined]>([
    [{ kind: "reset" }, false, undefined],
    [{ kind: "reset", stage: "after" }, true, 200],
    [{ kind: "bad-gateway" }, false, 502],
    [{ kind: "bad-gateway", stage: "after" }, true, 502],
    [{ kind: "too-many-requests", retryAfter: 30 }, false, 429],
    [{ kind: "empty", stage: "before" }, false, undefined],
    [{ kind: "short" }, true, 200],
  ])("with %j has run or not", async (rule, hasRun, status) => {
    const { hasRun: ran, entries } = await put(rule);
    expect([ran, entries[0]?.status, entries[0]?.operation]).toEqual([hasRun, status, "writeFile"]);
  });
});

describe("an answer without a body", () => {
  it.each<FaultKind>(["short", "reset-after", "truncated-json", "bad-chunk", "bad-encoding"])(
    "can have the fault %s as well",
    async (kind) => {
      await using shelf = await startShelf();
      shelf.runtime.faults.add({ kind });
      const read = async () => {
        const response = await fetch(`${shelf.url}/v1/books/5`, { method: "DELETE", headers: auth });
        return response.json();
      };
      await expect(read()).rejects.toThrow();
    },
  );

  it.each<[FaultKind, number | "error"]>([
    ["short", "error"],
    ["reset-after", "error"],
    ["bad-chunk", "error"],
    ["truncated-json", 200],
    ["bad-encoding", 200],
    ["drip", 200],
  ])("to HEAD has %s as far as it goes", async (kind, expected) => {
    await using shelf = await startShelf();
    shelf.runtime.faults.add({ kind, nth: 1 });
    const head = () => fetch(`${shelf.url}/v1/books/1`, { method: "HEAD" });
    const outcome = await head().then(
      ({ status }) => status,
      () => "error" as const,
    );
    expect(outcome).toBe(expected);
    expect((await head()).status).toBe(200);
  });
});

it("a text is replaced by half a JSON, and so is half a JSON that can be read", () => {
  const truncated = (body: unknown) =>
    spoilAnswer({ status: 200, body }, { kind: "truncated-json" }, undefined).body?.toString();
  expect(truncated("a text")).toBe('{"');
  expect(truncated(1234)).toBe('{"');
  expect(truncated({ a: 1 })).toBe('{"a');
  expect(truncated(undefined)).toBe("{");
});

it("a fault that nobody knows is refused, and no example is looked for", async () => {
  await using shelf = await startShelf();
  const response = await fetch(`${shelf.url}/v1/books/1`, { headers: { prefer: "fault=rest" } });
  expect(response.status).toBe(400);
  expect(await response.text()).toContain("fault must be one of reset, empty");
  const handled = await fetch(`${shelf.url}/v1/books`, { headers: { ...auth, prefer: "delay=0" } });
  expect(handled.headers.get("x-total-count")).toBe("1");
});
