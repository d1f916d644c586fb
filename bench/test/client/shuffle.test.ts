import { expect, test } from "vitest";
import { shuffled } from "../../client/overhead/shuffle.ts";

const items = ["a", "b", "c", "d", "e"];
const rounds = Array.from({ length: 200 }, (_, round) => shuffled(items, round));

test("nobody is lost", () => {
  for (const order of rounds) expect(order.toSorted()).toEqual(items);
});

test("a round has the same order in every run", () => {
  expect(shuffled(items, 7)).toEqual(shuffled(items, 7));
});

test("everybody comes right after everybody else about as often", () => {
  const counts = new Map<string, number>();
  for (const order of rounds) {
    for (const [index, item] of order.entries()) {
      const pair = `${order[index - 1] ?? "first"} ${item}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  // 20 pairs and 5 places at the beginning, 40 times each if it were perfectly even.
  expect(counts.size).toBe(25);
  expect(Math.min(...counts.values())).toBeGreaterThan(20);
  expect(Math.max(...counts.values())).toBeLessThan(70);
});
