interface Timer {
  readonly due: number;
  readonly callback: () => void;
}

/** Callbacks for moments to come; of those for the same moment, the one that was added first comes first. */
export class TimerList {
  private readonly timers = new Set<Timer>();

  /** When the next one is due; infinite when there is none. */
  get nextDue(): number {
    return this.first()?.due ?? Number.POSITIVE_INFINITY;
  }

  /** Gives what takes it off the list. */
  add(due: number, callback: () => void): () => void {
    const timer = { due, callback };
    this.timers.add(timer);
    return () => void this.timers.delete(timer);
  }

  /** Takes the next one off the list and calls it. */
  fire(): void {
    const timer = this.first();
    if (timer === undefined) return;
    this.timers.delete(timer);
    timer.callback();
  }

  private first(): Timer | undefined {
    let first: Timer | undefined;
    for (const timer of this.timers) if (timer.due < (first?.due ?? Number.POSITIVE_INFINITY)) first = timer;
    return first;
  }
}
