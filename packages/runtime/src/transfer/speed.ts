const WINDOW_MS = 5_000;
const STEP_MS = 100;

/** Bytes per second over the last five seconds, in bounded memory. */
export class Speed {
  readonly #startedAt: number;
  readonly #samples: { readonly at: number; bytes: number }[] = [];

  constructor(now: number) {
    this.#startedAt = now;
  }

  add(bytes: number, now: number): void {
    const last = this.#samples.at(-1);
    if (last !== undefined && now - last.at < STEP_MS) last.bytes += bytes;
    else this.#samples.push({ at: now, bytes });
    this.#forget(now);
  }

  /** 0 until time has passed. */
  perSecond(now: number): number {
    this.#forget(now);
    const elapsed = Math.min(WINDOW_MS, now - this.#startedAt);
    if (elapsed <= 0) return 0;
    const bytes = this.#samples.reduce((sum, sample) => sum + sample.bytes, 0);
    return Math.round((bytes * 1000) / elapsed);
  }

  #forget(now: number): void {
    const kept = this.#samples.findIndex(({ at }) => at > now - WINDOW_MS);
    this.#samples.splice(0, kept === -1 ? this.#samples.length : kept);
  }
}
