import { untilAborted } from "@debrid-drive/runtime/core";

/**
 * Stops uploads for a while: what is under way when they are paused is still sent, then nothing more. The server
 * forgets an upload that is not finished within its time, usually a day.
 */
export class PauseSwitch {
  #open: PromiseWithResolvers | undefined;

  get paused(): boolean {
    return this.#open !== undefined;
  }

  pause(): void {
    this.#open ??= withResolvers();
  }

  resume(): void {
    this.#open?.resolve();
    this.#open = undefined;
  }

  /** Resolves when nothing is paused; rejects with the signal's reason. */
  async wait(signal: AbortSignal): Promise<void> {
    while (this.#open !== undefined) await untilAborted(this.#open.promise, signal);
  }
}

interface PromiseWithResolvers {
  readonly promise: Promise<void>;
  resolve(): void;
}

// Promise.withResolvers came with Node 22.
function withResolvers(): PromiseWithResolvers {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
