import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BoundedMap } from "../../src/apis/bounded-map.ts";
import { SeededRandom } from "../../src/apis/seeded.ts";
import { VirtualClock } from "../../src/clock.ts";
import { cloneState } from "../../src/runtime/clone-state.ts";

const clone = <T>(value: T, ...shared: unknown[]) => cloneState(value, new Set(shared));

describe("cloneState", () => {
  it("copies plain data of any shape", () => {
    fc.assert(
      fc.property(fc.anything({ withMap: true, withSet: true, withTypedArray: false }), (value) => {
        expect(clone(value)).toEqual(value);
      }),
    );
  });

  it("copies fields of every name", () => {
    const value = JSON.parse('{"__proto__":{"a":1},"constructor":2}');
    expect(Object.entries(clone(value) as object)).toEqual([
      ["__proto__", { a: 1 }],
      ["constructor", 2],
    ]);
  });

  it("gives copies that live apart", () => {
    const original = { list: [{ a: 1 }], map: new Map([["k", { b: 1 }]]), bytes: new Uint8Array([1]) };
    const copy = clone(original);
    original.list[0] = { a: 2 };
    original.map.set("k", { b: 2 });
    original.bytes[0] = 2;
    expect(copy).toEqual({ list: [{ a: 1 }], map: new Map([["k", { b: 1 }]]), bytes: new Uint8Array([1]) });
  });

  it("keeps classes, their methods and their limits", () => {
    const random = new SeededRandom(1, "x");
    random.next();
    const copy = clone(random);
    expect(copy).toBeInstanceOf(SeededRandom);
    expect([copy.next(), copy.next()]).toEqual([random.next(), random.next()]);
    const bounded = new BoundedMap<number>(2).set("a", 1).set("b", 2);
    expect([...clone(bounded).set("c", 3).keys()]).toEqual(["b", "c"]);
    expect([...bounded.keys()]).toEqual(["a", "b"]);
  });

  it("keeps what refers to the same thing the same, circles too", () => {
    const one: { self?: unknown; name: string } = { name: "one" };
    one.self = one;
    const copy = clone({ first: one, second: one });
    expect(copy.first).toBe(copy.second);
    expect(copy.first.self).toBe(copy.first);
    expect(copy.first).not.toBe(one);
  });

  it("leaves what is shared, and functions", () => {
    const clock = new VirtualClock({ mode: "frozen" });
    const act = () => 1;
    const copy = clone({ clock, act }, clock);
    expect(copy.clock).toBe(clock);
    expect(copy.act).toBe(act);
  });
});
