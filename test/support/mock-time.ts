import type { Mock } from "@debrid-drive/mock-server";
import type { Clock, Fetch } from "@debrid-drive/runtime";

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/** One time for a client and a mock with a frozen clock: it jumps to the next timer when no request is under way. */
export class MockTime implements Clock {
  readonly #mock: Mock;
  readonly #timers = new Set<Timer>();
  #underWay = 0;

  constructor(mock: Mock) {
    this.#mock = mock;
  }

  now(): number {
    return this.#mock.clock.now();
  }

  setTimer(milliseconds: number, callback: () => void): () => void {
    const timer = { at: this.now() + milliseconds, callback };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** Sends requests; a body is read before the answer counts as there. */
  readonly fetch: Fetch = async (request, init) => {
    this.#underWay += 1;
    try {
      const response = await fetch(request, init);
      const bytes = await response.arrayBuffer();
      const { status, headers } = response;
      return new Response(bytes.byteLength === 0 ? null : bytes, { status, headers });
    } finally {
      this.#underWay -= 1;
    }
  };

  /** Lets time pass until `work` is over; `onTimer` is told before a timer ends, which it can prevent. */
  async run<T>(work: Promise<T>, onTimer: () => void = () => {}): Promise<T> {
    let over = false;
    const end = () => {
      over = true;
    };
    work.then(end, end);
    for (let idle = 0; !over; idle += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      if (this.#underWay > 0) idle = 0;
      if (idle < 8 || over) continue;
      const next = [...this.#timers].sort((a, b) => a.at - b.at)[0];
      if (next === undefined) continue;
      idle = 0;
      onTimer();
      await new Promise((resolve) => setImmediate(resolve));
      if (!this.#timers.delete(next)) continue;
      this.#mock.clock.advance(Math.max(0, next.at - this.now()));
      next.callback();
    }
    return work;
  }
}
