import fc from "fast-check";
import { expect, test } from "vitest";
import { AuthWorld, type RefreshFate } from "../support/auth-world.ts";

const process = fc.nat(1);
const action = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constant("call" as const), of: process }) },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant("call" as const), of: process, abort: fc.nat(400) }),
  },
  { weight: 4, arbitrary: fc.record({ does: fc.constantFrom("spoil", "logOut", "signIn"), of: process }) },
);

function play(world: AuthWorld, { does, of, abort }: { does: string; of: number; abort?: number }): void {
  if (does === "call") world.call(of, abort);
  else if (does === "spoil") world.spoil();
  else if (does === "logOut") world.logOut(of);
  else world.signIn(of);
}

const gap = fc.oneof(fc.nat(10), fc.nat(400), fc.constantFrom(100_000, 310_000, 700_000));
const fate = fc.constantFrom<RefreshFate>(
  "granted",
  "granted",
  "granted",
  "unreachable",
  "throttled",
  "refused",
);

/** A sign-in that waits behind its own process's refresh while another process signs out: the sign-in comes last. */
const overtaken: (typeof action extends fc.Arbitrary<infer Action> ? [Action, number] : never)[] = [
  [{ does: "call", of: 0 }, 700_000],
  [{ does: "call", of: 0 }, 10],
  [{ does: "signIn", of: 0 }, 5],
  [{ does: "logOut", of: 1 }, 400],
  [{ does: "call", of: 1 }, 100],
];

test("whatever happens when: one refresh at a time, nothing unsaved is used, nothing after a logout", async () => {
  const seen = { refreshes: 0, errors: new Set<string>() };
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(action, gap), { minLength: 5, maxLength: 40 }),
      fc.array(fate, { maxLength: 10 }),
      async (script, fates) => {
        const world = new AuthWorld(fates);
        world.signIn(0);
        await world.pass(20);
        for (const [act, ms] of script) {
          play(world, act);
          await world.pass(ms);
        }
        await world.finish();
        expect(world.broken).toEqual([]);
        seen.refreshes += world.refreshes;
        for (const { kind } of world.errors) seen.errors.add(kind);
      },
    ),
    { numRuns: 100, examples: [[overtaken, []]] },
  );
  expect(seen.refreshes).toBeGreaterThan(50);
  expect([...seen.errors].toSorted()).toEqual(expect.arrayContaining(["aborted", "config", "http"]));
}, 60_000);
