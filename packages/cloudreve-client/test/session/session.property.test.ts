import fc from "fast-check";
import { expect, test } from "vitest";
import { type LoginFate, SessionWorld } from "../support/session-world.ts";

const process = fc.nat(1);
const action = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constant("call" as const), of: process }) },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant("call" as const), of: process, abort: fc.nat(400) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ does: fc.constantFrom("lose", "logOut", "logIn", "paste"), of: process }),
  },
);

function play(world: SessionWorld, { does, of, abort }: { does: string; of: number; abort?: number }): void {
  if (does === "call") world.call(of, abort);
  else if (does === "lose") world.lose();
  else if (does === "logOut") world.logOut(of);
  else if (does === "logIn") world.logIn(of);
  else world.paste(of);
}

const gap = fc.oneof(fc.nat(10), fc.nat(400), fc.constantFrom(1_000, 310_000, 700_000));
const fate = fc.constantFrom<LoginFate>("granted", "granted", "granted", "unreachable", "refused");

test("whatever happens when: one login at a time, and no cookie of before after a logout", async () => {
  const seen = { logins: 0, errors: new Set<string>() };
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(action, gap), { minLength: 5, maxLength: 40 }),
      fc.array(fate, { maxLength: 10 }),
      async (script, fates) => {
        const world = new SessionWorld(fates);
        for (const [act, ms] of script) {
          play(world, act);
          await world.pass(ms);
        }
        await world.finish();
        expect(world.broken).toEqual([]);
        seen.logins += world.logins;
        for (const { kind } of world.errors) seen.errors.add(kind);
      },
    ),
    { numRuns: 100 },
  );
  expect(seen.logins).toBeGreaterThan(50);
  expect([...seen.errors].toSorted()).toEqual(
    expect.arrayContaining(["aborted", "api", "config", "network"]),
  );
}, 60_000);
