/** Many short exchanges, or one that is long, do not wait for the next turn. */
const MOST = 64;

/** Checks that wait until the answers of this turn of the event loop are on their way. */
export class PendingChecks {
  private readonly mostBytes: number;
  private waiting: (() => void)[] = [];
  private bytes = 0;

  /** @param mostBytes that may be kept for them */
  constructor(mostBytes: number) {
    this.mostBytes = mostBytes;
  }

  /** @param check never throws */
  add(check: () => void, bytes: number): void {
    this.bytes += bytes;
    this.waiting.push(check);
    if (this.waiting.length >= MOST || this.bytes > this.mostBytes) this.drain();
    else if (this.waiting.length === 1) setImmediate(() => this.drain());
  }

  /** Called by whoever wants to see what was found. */
  drain(): void {
    while (this.waiting.length > 0) {
      const now = this.waiting;
      this.waiting = [];
      this.bytes = 0;
      for (const check of now) check();
    }
  }
}
