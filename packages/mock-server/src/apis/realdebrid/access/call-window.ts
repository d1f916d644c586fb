/** Calls of the last while, refused ones included. Remembers no more of them than the limit. */
export class CallWindow {
  private readonly limit: number;
  private readonly milliseconds: number;
  /** When the newest calls were; the oldest is at `next` once there are as many as the limit. */
  private readonly times: number[] = [];
  private next = 0;

  constructor(limit: number, seconds: number) {
    this.limit = limit;
    this.milliseconds = seconds * 1000;
  }

  /** Counts a call; whether it is within the limit. */
  count(now: number): boolean {
    const oldest = this.times[this.next];
    this.times[this.next] = now;
    this.next = (this.next + 1) % this.limit;
    return oldest === undefined || now - oldest >= this.milliseconds;
  }
}
