/** What SQLite refuses as too complex. */
export const LONGEST_PATTERN = 50_000;

const PER_CENT = "%";

/** SQL's `LIKE`, as SQLite knows it: `%` is any text, `_` any character, and the case of A to Z does not count. */
export function isLike(text: string, pattern: string): boolean {
  const [found, wanted] = [withoutCase(text), withoutCase(pattern)];
  let [at, next] = [0, 0];
  // Where to go on when a try fails: behind the last `%`, one character further than before.
  let retry: { at: number; next: number } | undefined;
  while (at < found.length) {
    const sign = wanted[next];
    if (sign === PER_CENT) {
      next += 1;
      retry = { at, next };
    } else if (sign !== undefined && (sign === "_" || sign === found[at])) {
      at += 1;
      next += 1;
    } else if (retry) {
      retry.at += 1;
      ({ at, next } = retry);
    } else return false;
  }
  return wanted.slice(next).every((sign) => sign === PER_CENT);
}

const withoutCase = (text: string): string[] => [...text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())];
