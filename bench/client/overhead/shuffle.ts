/** The items in an order of this round's, the same in every run. */
export function shuffled<T>(items: readonly T[], round: number): readonly T[] {
  let state = round + 1;
  /** A whole number below `below`, by mulberry32. */
  const next = (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
  const order = [...items];
  for (let left = order.length; left > 1; left -= 1) {
    const [picked] = order.splice(next(left), 1) as [T];
    order.push(picked);
  }
  return order;
}
