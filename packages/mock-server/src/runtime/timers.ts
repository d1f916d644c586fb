/** Calls back once, after milliseconds of this machine's time; gives what calls it off. */
export type StartTimer = (callback: () => void, milliseconds: number) => () => void;

/** More than this would fire at once. */
const LONGEST_MS = 2 ** 31 - 1;

export const startTimer: StartTimer = (callback, milliseconds) => {
  const timer = setTimeout(callback, Math.min(milliseconds, LONGEST_MS));
  return () => clearTimeout(timer);
};
