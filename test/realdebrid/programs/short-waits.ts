// Runs before a program: the five seconds between polls are over at once.
const POLL_MS = 5_000;

const { setTimeout } = globalThis;
globalThis.setTimeout = Object.assign(
  <Args extends unknown[]>(callback: (...args: Args) => void, milliseconds = 0, ...args: Args) =>
    setTimeout(callback, milliseconds === POLL_MS ? 0 : milliseconds, ...args),
  setTimeout,
);
