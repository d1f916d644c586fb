import { describe, expect, it } from "vitest";
import { type Around, HANG_UP } from "../../src/engine/mock-api.ts";
import { type ShelfState, startShelf } from "../fixtures/shelf.ts";

async function ask(path: string, around: Around<ShelfState>, strict = true) {
  await using shelf = await startShelf({ strict }, {}, around);
  const response = await fetch(shelf.url + path);
  return { status: response.status, text: await response.text(), violations: [...shelf.violations] };
}

describe("what an API does around its operations", () => {
  it("can understand another request", async () => {
    const understand: Around<ShelfState>["understand"] = (request) => ({ ...request, path: "/v1/books/1" });
    expect(await ask("/v1/nothing", { understand })).toMatchObject({ status: 200, violations: [] });
  });

  it("can refuse, before credentials are looked at, where it is declared", async () => {
    const before: Around<ShelfState>["before"] = ({ operation }) =>
      operation?.id === "getBook" ? { status: 404, body: { error: "unknown_book" } } : undefined;
    expect(await ask("/v1/books/1", { before })).toMatchObject({ status: 404, violations: [] });
    expect(await ask("/v1/books", { before })).toMatchObject({ status: 401 });
    expect(await ask("/v1/nothing", { before })).toMatchObject({ status: 404 });
  });

  it("can drop the connection", async () => {
    await expect(ask("/v1/books/1", { before: () => HANG_UP })).rejects.toThrow("fetch failed");
  });

  it.each<[string, Around<ShelfState>]>([
    ["refusal", { before: () => ({ status: 418 }) }],
    ["change", { after: () => ({ status: 418 }) }],
    [
      "failure",
      {
        before: () => {
          throw new Error("oh no");
        },
      },
    ],
  ])("is a defect when its %s breaks the description", async (_, around) => {
    const { status, violations } = await ask("/v1/books/1", around);
    expect(status).toBe(500);
    expect(violations).toHaveLength(1);
  });

  it("is let through when the mock is not strict", async () => {
    expect((await ask("/v1/books/1", { after: () => ({ status: 418 }) }, false)).status).toBe(418);
  });

  it("sees answers of operations, not refusals", async () => {
    const after: Around<ShelfState>["after"] = (answer) => ({ ...answer, status: 418 });
    expect((await ask("/v1/books", { after })).status).toBe(401);
  });
});
