/** What clients are waiting for: answers, and parts of bodies that somebody reads. */
export class Traffic {
  private pending = 0;
  private count = 0;
  private watchers: (() => void)[] = [];

  get open(): number {
    return this.pending;
  }

  /** Counts on with each beginning and each end. */
  get changes(): number {
    return this.count;
  }

  /** Resolves with the next end. */
  changed(): Promise<void> {
    return new Promise((resolve) => {
      this.watchers.push(resolve);
    });
  }

  /** For clients in place of their own `fetch`. */
  readonly fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const response = await this.track(() => fetch(input, init));
    if (response.body === null) return response;
    const { status, statusText, headers, url } = response;
    // A status such as Qiniu's 612 can be received, but not made.
    const made = Math.min(status, 599);
    const counted = new Response(this.countReads(response.body), { status: made, statusText, headers });
    return Object.defineProperties(counted, { url: { value: url }, status: { value: status } });
  };

  /** Nothing is waited for while nobody reads, so that a body left unread is no hindrance. */
  private countReads(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
    const reader = body.getReader();
    return new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          const { done, value } = await this.track(() => reader.read());
          if (done) controller.close();
          else controller.enqueue(value);
        },
        cancel: (reason) => reader.cancel(reason),
      },
      { highWaterMark: 0 },
    );
  }

  /** Waits for work that is no request, whatever becomes of it. */
  during(work: Promise<unknown>): void {
    this.track(() => work).catch(() => {});
  }

  private async track<T>(work: () => Promise<T>): Promise<T> {
    this.pending += 1;
    this.count += 1;
    try {
      return await work();
    } finally {
      this.pending -= 1;
      this.count += 1;
      for (const resolve of this.watchers.splice(0)) resolve();
    }
  }
}
