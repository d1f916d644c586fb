/** A release of the server, such as `3.5.3`. */
export type Release = `${number}.${number}.${number}`;

/** Whether one release came out before another. */
export function isBefore(one: Release, other: Release): boolean {
  const [a, b] = [one, other].map((release) => release.split(".").map(Number));
  const differences = (a ?? []).map((part, index) => part - (b?.[index] ?? 0));
  return (differences.find((difference) => difference !== 0) ?? 0) < 0;
}
