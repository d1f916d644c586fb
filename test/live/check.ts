import { isDeepStrictEqual } from "node:util";

/** What a case found to be otherwise than it should. */
export class CheckError extends Error {
  override readonly name = "CheckError";
}

/** What the server turned out not to offer while a case ran. */
export class NotOffered extends Error {
  override readonly name = "NotOffered";
}

export function isTrue(condition: unknown, what: string): asserts condition {
  if (!condition) throw new CheckError(what);
}

export function same<T>(actual: T, expected: T, what: string): void {
  if (isDeepStrictEqual(actual, expected)) return;
  throw new CheckError(`${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
}

export function sameBytes(actual: Uint8Array, expected: Uint8Array, what: string): void {
  if (actual.length !== expected.length) {
    throw new CheckError(`${what}: expected ${expected.length} bytes, got ${actual.length}`);
  }
  if (Buffer.compare(actual, expected) === 0) return;
  const place = actual.findIndex((byte, index) => byte !== expected[index]);
  throw new CheckError(`${what}: another byte at ${place} of ${expected.length}`);
}

/** The work must fail with an error that has these properties. */
export async function fails(
  work: PromiseLike<unknown>,
  expected: Readonly<Record<string, unknown>>,
  what: string,
): Promise<void> {
  const error = await work.then(
    () => undefined,
    (caught: unknown) => caught,
  );
  if (error === undefined) throw new CheckError(`${what}: it did not fail`);
  const found = Object.fromEntries(
    Object.keys(expected).map((key) => [key, (error as Record<string, unknown>)[key]]),
  );
  if (!isDeepStrictEqual(found, expected)) {
    throw new CheckError(`${what}: expected ${JSON.stringify(expected)}, got ${String(error)}`, {
      cause: error,
    });
  }
}
