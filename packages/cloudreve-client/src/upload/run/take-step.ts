import { ClientError } from "@debrid-drive/runtime/core";
import { isLost, isOutOfStep, isTransient, SessionLost } from "./failures.ts";
import { isThere } from "./folder.ts";
import type { Job } from "./job.ts";

/** The file is in its folder: no further step is needed. */
export const DONE = Symbol("done");

export interface Step {
  /** The name that the upload holds. */
  readonly name: string;
  /** It makes the file appear in its folder. */
  readonly isFinal: boolean;
  /** It may have been taken before, without an answer. */
  readonly isRepeat: boolean;
  /** It can't be taken twice. */
  readonly isOnce?: boolean;
}

/**
 * Takes a step until it succeeds or makes no sense any more. When the answer to the final step was lost, the folder
 * tells whether it was taken.
 *
 * @throws SessionLost when the upload has to begin anew
 */
export function takeStep<T>(
  job: Job,
  step: Step & { readonly isFinal: false },
  work: (isRepeat: boolean) => Promise<T>,
): Promise<T>;
export function takeStep<T>(
  job: Job,
  step: Step,
  work: (isRepeat: boolean) => Promise<T>,
): Promise<T | typeof DONE>;
export async function takeStep<T>(
  job: Job,
  step: Step,
  work: (isRepeat: boolean) => Promise<T>,
): Promise<T | typeof DONE> {
  let { isRepeat } = step;
  for (;;) {
    try {
      const value = await work(isRepeat);
      job.link.progressed();
      return value;
    } catch (error) {
      job.signal.throwIfAborted();
      if (!(error instanceof ClientError)) throw error;
      const passes = isTransient(error);
      const isOver = isLost(error);
      const mayBeTaken = passes ? step.isOnce === true : isRepeat || isOver;
      if (step.isFinal && mayBeTaken && (await isThere(job, step.name))) return DONE;
      if (isOver || (isRepeat && isOutOfStep(error)) || (passes && step.isOnce)) throw new SessionLost(error);
      if (!passes) throw error;
      await job.link.waitToRetry(error);
      isRepeat = true;
    }
  }
}
