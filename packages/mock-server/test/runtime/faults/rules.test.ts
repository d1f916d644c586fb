import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { VirtualClock } from "../../../src/clock.ts";
import { FAULT_KINDS, type FaultRule } from "../../../src/runtime/faults/fault.ts";
import { Faults } from "../../../src/runtime/faults/faults.ts";
import { readFaultPreference } from "../../../src/runtime/faults/prefer-fault.ts";
import { Holds } from "../../../src/runtime/holds.ts";
import type { ApiName } from "../../../src/specs.ts";

const OPERATIONS = new Map<ApiName, ReadonlySet<string>>([["realdebrid", new Set(["getUser", "addMagnet"])]]);

function faultsWith(seed: number, ...rules: FaultRule[]): Faults {
  const holds = new Holds(new VirtualClock({ mode: "frozen" }), () => () => {});
  const faults = new Faults(seed, OPERATIONS, holds);
  for (const rule of rules) faults.add(rule);
  return faults;
}

const call = (operation: string | undefined) => ({ api: "realdebrid", operation }) as const;

describe("a rule", () => {
  it.each<[object, string]>([
    [{}, "kind: is missing, and so is delay"],
    [{ kind: "rest" }, "kind: expected one of reset, empty,"],
    [{ kind: "constructor" }, "kind: expected one of"],
    [{ kind: "reset", nth: 0 }, "nth: expected a whole number from 1"],
    [{ kind: "reset", nth: [] }, "nth: expected 1 to 1000 whole numbers"],
    [{ kind: "reset", nth: [1, 1.5] }, "nth: expected 1 to 1000 whole numbers"],
    [{ kind: "reset", probability: 1.1 }, "probability: expected a number from 0 to 1, got 1.1"],
    [{ kind: "reset", probability: Number.NaN }, "probability: expected a number"],
    [{ kind: "reset", probability: 0.5, nth: 1 }, "probability: can't be together with nth"],
    [{ kind: "reset", bytes: 5 }, "bytes: is no field of the kind reset, got 5"],
    [{ kind: "reset-after", bytes: -1 }, "bytes: expected a whole number from 0"],
    [{ kind: "short", stage: "before" }, "stage: is no field of the kind short"],
    [{ kind: "reset", stage: "later" }, "stage: expected one of before, after"],
    [{ kind: "drip", pieces: 0 }, "pieces: expected a whole number from 1 to 10000"],
    [{ kind: "stall", lasts: "1s" }, 'lasts: expected a whole number from 1 to 86400000, got "1s"'],
    [{ kind: "too-many-requests", retryAfter: 0.5 }, "retryAfter: expected a whole number"],
    [{ delay: 1e12 }, "delay: expected a whole number from 0 to 86400000"],
    [{ delay: 1, toString: 1 }, "toString: is no field of a delay"],
    [{ kind: "reset", api: "dropbox" }, "api: expected one of realdebrid, cloudreve"],
    [{ kind: "reset", api: "cloudreve" }, "api: this mock does not serve cloudreve"],
    [{ kind: "reset", operation: "getUsr" }, 'operation: realdebrid has no "getUsr"'],
    [{ kind: "reset", operation: 5 }, "operation: expected an operationId"],
  ])("%j is refused", (rule, message) => {
    expect(() => faultsWith(1, rule as FaultRule)).toThrow(RangeError);
    expect(() => faultsWith(1, rule as FaultRule)).toThrow(`faults.add: ${message}`);
  });

  it("is one of at most 1000", () => {
    const faults = faultsWith(1);
    for (let index = 0; index < 1000; index += 1) faults.add({ delay: 1 });
    expect(() => faults.add({ delay: 1 })).toThrow("there are 1000 rules");
    faults.clear();
    expect(faults.rules).toEqual([]);
  });

  it("can't be changed afterwards", () => {
    const rule = { kind: "reset", nth: [1] } satisfies FaultRule;
    const faults = faultsWith(1, rule);
    rule.nth.push(2);
    expect(faults.choose(call("getUser"))).toMatchObject({ kind: "reset" });
    expect(faults.choose(call("getUser"))).toBeUndefined();
  });
});

describe("a call", () => {
  const kinds = (faults: Faults, ...operations: (string | undefined)[]) =>
    operations.map((operation) => faults.choose(call(operation))?.kind);

  it("is counted by operation", () => {
    const faults = faultsWith(1, { kind: "reset", nth: 2 });
    expect(kinds(faults, "getUser", "addMagnet", "getUser", "getUser", "addMagnet", undefined)).toEqual([
      undefined,
      undefined,
      "reset",
      undefined,
      "reset",
      undefined,
    ]);
  });

  it("gets the first rule that fits, and counts for the others", () => {
    const faults = faultsWith(
      1,
      { kind: "reset", operation: "getUser", nth: 1 },
      { kind: "empty", nth: [1, 2] },
    );
    expect(kinds(faults, "getUser", "getUser", "getUser", "addMagnet")).toEqual([
      "reset",
      "empty",
      undefined,
      "empty",
    ]);
    faults.clear();
    expect(kinds(faults, "getUser")).toEqual([undefined]);
  });

  it("has the same fate in any order of operations", () => {
    const operation = fc.constantFrom("getUser", "addMagnet", undefined);
    fc.assert(
      fc.property(fc.integer(), fc.array(operation, { maxLength: 60 }), fc.nat(), (seed, calls, turn) => {
        const fates = (order: readonly (string | undefined)[]) => {
          const faults = faultsWith(seed, { kind: "reset", probability: 0.4 });
          const seen = new Map<string | undefined, (string | undefined)[]>();
          for (const one of order) {
            seen.set(one, [...(seen.get(one) ?? []), faults.choose(call(one))?.kind]);
          }
          return seen;
        };
        const at = turn % (calls.length + 1);
        expect(fates([...calls.slice(at), ...calls.slice(0, at)])).toEqual(fates(calls));
      }),
    );
  });

  it("fails about as often as the rule says", () => {
    const faults = faultsWith(7, { kind: "reset", probability: 0.3 });
    const hits = Array.from({ length: 2000 }, () => faults.choose(call("getUser"))).filter(Boolean);
    expect(hits.length / 2000).toBeGreaterThan(0.26);
    expect(hits.length / 2000).toBeLessThan(0.34);
    const never = faultsWith(7, { kind: "reset", probability: 0 });
    expect(never.choose(call("getUser"))).toBeUndefined();
    expect(faultsWith(7, { kind: "reset", probability: 1 }).choose(call("getUser"))).toBeDefined();
  });
});

describe("Prefer", () => {
  it.each<[string | undefined, object]>([
    [undefined, { fault: undefined }],
    ["code=404", { fault: undefined }],
    ["fault=reset", { fault: { kind: "reset" } }],
    ['fault="short"; delay=20', { fault: { kind: "short", delay: 20 } }],
    ["code=403, DELAY=500", { fault: { delay: 500 } }],
    ["fault=rest", { refusal: { status: 400 } }],
    ["fault=reset, delay=soon", { refusal: { status: 400 } }],
    ["delay=99999999999", { refusal: { status: 400 } }],
    ["delay=", { refusal: { status: 400 } }],
  ])("%j is read", (header, expected) => {
    expect(readFaultPreference(header)).toMatchObject(expected);
  });

  it("never throws, and knows every kind", () => {
    fc.assert(fc.property(fc.string(), (text) => void readFaultPreference(text)));
    for (const kind of FAULT_KINDS) expect(readFaultPreference(`fault=${kind}`)).toEqual({ fault: { kind } });
  });
});
