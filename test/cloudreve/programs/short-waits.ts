// Runs before a program: the pauses between polls take a hundredth of their time, as the mock's clock runs.
const SHORTEST_DEADLINE_MS = 30_000;

const { setTimeout } = globalThis;
globalThis.setTimeout = Object.assign(
  <Args extends unknown[]>(callback: (...args: Args) => void, milliseconds = 0, ...args: Args) =>
    setTimeout(callback, milliseconds < SHORTEST_DEADLINE_MS ? milliseconds / 100 : milliseconds, ...args),
  setTimeout,
);
