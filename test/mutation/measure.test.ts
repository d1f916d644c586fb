import type { Finding, RecordedExchange } from "@debrid-drive/mock-server/recordings";
import { describe, expect, test } from "vitest";
import { measure } from "./measure.ts";
import { findOptionalKeys } from "./optional-keys.ts";
import { patternOf, placesIn, withChange } from "./places.ts";

const exchange = (body: unknown): RecordedExchange => ({
  id: "one",
  request: { method: "GET", path: "/things" },
  response: { status: 200, body },
});
const things = exchange({
  code: 0,
  data: { items: [{ ID: 1, note: "a" }, { ID: 2 }], users: { "7": { Nick: "x" } } },
  msg: "",
});

/** A check that looks at one place only. */
function checking(pattern: string, isRight: (value: unknown) => boolean) {
  return ({ response }: RecordedExchange): Finding => {
    const place = placesIn(response.body).find((one) => one.pattern === pattern);
    const violation = { in: "body", pointer: pattern, rule: "type", message: "", side: "response" } as const;
    const violations = isRight(place?.value) ? [] : [violation];
    return { kind: "checked", operation: "listThings", violations, undeclaredKeys: [] };
  };
}

test("places in lists and maps have one pattern", () => {
  expect(placesIn(things.response.body).map(({ pattern }) => pattern)).toEqual([
    "/code",
    "/data",
    "/data/items",
    "/data/items/*",
    "/data/items/*/ID",
    "/data/items/*/note",
    "/data/users",
    "/data/users/*",
    "/data/users/*/Nick",
    "/msg",
  ]);
});

test("a change leaves the recorded answer as it was", () => {
  const before = structuredClone(things.response.body);
  const path = ["data", "items", 0, "ID"];
  expect(withChange(before, path, { kind: "replace", by: "1" })).toMatchObject({
    data: { items: [{ ID: "1" }, {}] },
  });
  expect(withChange(before, path, { kind: "drop" })).toMatchObject({
    data: { items: [{ note: "a" }, { ID: 2 }] },
  });
  expect(before).toEqual(things.response.body);
  expect(patternOf(path)).toBe("/data/items/*/ID");
});

describe("a key is optional", () => {
  const answers = [
    things,
    exchange({ code: 404, msg: "", error: "x" }),
    exchange({ code: 404, msg: "" }),
  ].map(({ response }) => ({ operation: "listThings", body: response.body }));
  const optional = findOptionalKeys(answers);

  test("where an answer of the same code lacks it", () => {
    const [found, failed] = answers.map((answer) => optional(answer));
    expect(found?.("/data/items/*/note")).toBe(true);
    expect(found?.("/data/items/*/ID")).toBe(false);
    expect(failed?.("/error")).toBe(true);
    expect(failed?.("/msg")).toBe(false);
    expect(found?.("/msg")).toBe(false);
  });
});

describe("measuring", () => {
  test("what a check does not look at survives, and is named", () => {
    const { kinds, survivors } = measure(
      [things],
      checking("/code", (value) => value === 0),
    );
    expect(kinds.get("dropped key")).toMatchObject({ killed: 1 });
    expect(kinds.get("changed type")).toEqual({ killed: 1, made: 10 });
    expect([...survivors.keys()]).toContain("changed type: listThings /data/items/*/ID");
    expect([...survivors.keys()]).not.toContain("dropped key: listThings /data/items/*/note");
    expect([...survivors.keys()]).not.toContain("dropped key: listThings /data/users/*");
  });

  test("codes nobody lists are tried on failures", () => {
    const failed = exchange({ code: 404, msg: "" });
    expect(
      measure(
        [failed],
        checking("/code", () => true),
      ).kinds.get("foreign code"),
    ).toEqual({ killed: 0, made: 6 });
    expect(
      measure(
        [things],
        checking("/code", () => true),
      ).kinds.has("foreign code"),
    ).toBe(false);
  });

  test("a wrong request is no find", () => {
    const request = { in: "body", pointer: "", rule: "type", message: "", side: "request" } as const;
    const check = (): Finding => ({
      kind: "checked",
      operation: "a",
      violations: [request],
      undeclaredKeys: [],
    });
    expect(measure([things], check).kinds.get("changed type")).toMatchObject({ killed: 0 });
  });
});
