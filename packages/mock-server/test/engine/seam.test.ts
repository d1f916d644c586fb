// What our stages rely on in Prism. A failure here after an upgrade means: read Prism's factory again.
import { describe, expect, it } from "vitest";
import { compileOperations } from "../../src/engine/compile-operations.ts";
import { type MockResponse, PASS, type Pass } from "../../src/engine/handler.ts";
import type { Violation } from "../../src/engine/mock-api.ts";
import type { ExampleWish } from "../../src/engine/prism.ts";
import { createRun } from "../../src/engine/run-stages.ts";
import { shelfDocument } from "../fixtures/shelf.ts";

const operations = compileOperations(shelfDocument);

interface Options {
  readonly id?: string;
  readonly answer?: () => Promise<MockResponse | Pass>;
  readonly violations?: readonly Violation[];
}

async function ask(options: Options, exchange: Partial<ExampleWish> = {}) {
  const { id = "getBook", answer = async () => PASS, violations = [] } = options;
  const calls: string[] = [];
  const prism = await createRun(
    shelfDocument,
    operations,
    {
      route: () => {
        calls.push("route");
        return operations.find((operation) => operation.id === id);
      },
      checkSecurity: (_, operation) => void calls.push(`security ${operation.id}`),
      checkRequest: (_, operation) => void calls.push(`request ${operation.id}`),
      answer: async (_, operation) => {
        calls.push(`answer ${operation.id}`);
        return answer();
      },
      checkResponse: (operation) => {
        calls.push(`response ${operation.id}`);
        return violations;
      },
    },
    false,
  );
  const result = await prism({ accept: undefined, preference: undefined, ...exchange });
  return { calls, result };
}

describe("Prism", () => {
  it("runs our stages in order, each with its operation", async () => {
    const { calls } = await ask({});
    expect(calls).toEqual([
      "route",
      "security getBook",
      "request getBook",
      "answer getBook",
      "response getBook",
    ]);
  });

  it("hands on a handler's answer untouched, bytes and lists included", async () => {
    const answer = { status: 200, headers: { "set-cookie": ["a=1", "b=2"] }, body: Buffer.from([0, 255]) };
    const { result } = await ask({ answer: async () => answer });
    expect(result?.answer).toBe(answer);
  });

  it("answers from the first example when the handler declines", async () => {
    const { result } = await ask({});
    expect(result?.answer).toEqual({
      status: 200,
      headers: { "Content-type": "application/json" },
      body: { id: 1, title: "Emma", shelf: null },
    });
  });

  it("answers a declared header and an answer without a body", async () => {
    const books = await ask({ id: "listBooks" });
    expect(books.result?.answer.headers).toMatchObject({ "X-Total-Count": "1" });
    const gone = await ask({ id: "deleteBook" });
    expect(gone.result?.answer).toMatchObject({ status: 204 });
  });

  it("chooses by code and by example", async () => {
    const missing = await ask({}, { preference: { code: 404 } });
    expect(missing.result?.answer).toMatchObject({ status: 404, body: { error: "unknown_book" } });
    const dune = await ask({}, { preference: { example: "Dune" } });
    expect(dune.result?.answer).toMatchObject({ status: 200, body: { title: "Dune" } });
  });

  it("says so when there is no such code or example", async () => {
    for (const preference of [{ code: 418 }, { example: "Ulysses" }, { code: 404, example: "Emma" }]) {
      const { result } = await ask({}, { preference });
      expect(result?.answer).toMatchObject({ status: 404, body: { title: expect.any(String) } });
    }
  });

  it("generates the same from the same seed, whatever was asked before", async () => {
    const generate = async (seed?: string) => {
      const { result } = await ask({}, { preference: { dynamic: true, ...(seed && { seed }) } });
      return result?.answer.body;
    };
    const first = await generate("1");
    expect(await generate("2")).not.toEqual(first);
    expect(await generate("1")).toEqual(first);
    expect(await generate()).toEqual(await generate());
  });

  it("does not refuse for an Accept header", async () => {
    const { result } = await ask({}, { accept: "text/html" });
    expect(result?.answer.status).toBe(200);
  });

  it("gives `undefined` when nothing was found", async () => {
    const { calls, result } = await ask({ id: "nothing" });
    expect(result).toBeUndefined();
    expect(calls).toEqual(["route"]);
  });

  it("hands on what is wrong with an answer", async () => {
    const violations: Violation[] = [{ in: "body", pointer: "/a/b", rule: "type", message: "no" }];
    const { result } = await ask({ violations });
    expect(result?.violations).toEqual(violations);
  });

  it("lets an error of a handler through", async () => {
    const answer = () => Promise.reject(new Error("broken"));
    await expect(ask({ answer })).rejects.toThrow("broken");
  });
});
