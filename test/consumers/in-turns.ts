/** Starts jobs as given, so many at once. */
export function inTurns(atOnce: number): <T>(job: () => Promise<T>) => Promise<T> {
  const lanes = Array.from({ length: atOnce }, () => Promise.resolve());
  let next = 0;
  return (job) => {
    const lane = next++ % atOnce;
    const work = (lanes[lane] ?? Promise.resolve()).then(job);
    lanes[lane] = work.then(
      () => {},
      () => {},
    );
    return work;
  };
}
