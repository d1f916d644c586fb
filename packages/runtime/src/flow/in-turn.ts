const queues = new WeakMap<object, Map<string, Promise<void>>>();

/** Runs `job` after all earlier jobs of the same owner and key are over, however they ended. */
export function inTurn<T>(owner: object, key: string, job: () => Promise<T>): Promise<T> {
  const queue = queues.get(owner) ?? new Map<string, Promise<void>>();
  queues.set(owner, queue);
  const turn = (queue.get(key) ?? Promise.resolve()).then(job);
  const over = turn.then(
    () => {},
    () => {},
  );
  queue.set(key, over);
  over.then(() => {
    if (queue.get(key) === over) queue.delete(key);
  });
  return turn;
}
