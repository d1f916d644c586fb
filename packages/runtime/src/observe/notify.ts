import type { Hooks, Watched } from "./hooks.ts";

/** Calls one hook of all listeners. */
export function notify(
  listeners: readonly Hooks[],
  { operation, progress }: Watched,
  name: keyof Hooks,
  more: object,
): void {
  for (const listener of listeners) {
    try {
      const event = { operation, attempt: progress.attempts, ...more };
      (listener[name] as ((event: unknown) => void) | undefined)?.call(listener, event);
    } catch {
      // Watching must not change what is watched.
    }
  }
}
