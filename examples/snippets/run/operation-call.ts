import type { Recorded } from "./recorded-fetch.ts";
import type { SampleRun } from "./run-sample.ts";
import type { Scene } from "./scene.ts";

/** The first call of an operation that was answered as a sample promises. */
export function callOf(
  { recorded }: Pick<SampleRun, "recorded">,
  operation: string,
  { answer }: Scene,
): Recorded | undefined {
  return recorded.find(({ entry }) => {
    if (entry.operation !== operation) return false;
    if (answer !== undefined) return entry.status === answer.status && entry.code === answer.code;
    return entry.status !== undefined && entry.status < 400 && (entry.code ?? 0) === 0;
  });
}
