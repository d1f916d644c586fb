import { loadPart } from "../flow/load-part.ts";
import { contextOf, type Run } from "./run.ts";

type Rest = typeof import("../rest.ts");

let rest: Rest | undefined;
let loading: Promise<Rest> | undefined;

export function loadRest(): Promise<Rest> {
  loading ??= import("../rest.ts").then(
    (part) => {
      rest = part;
      return part;
    },
    (error) => {
      // Somebody may be offline for a moment.
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

/** Resolves when a load that is under way is over: until then nobody knows whether the server wants a pause. */
export function restUnderWay(): Promise<unknown> | undefined {
  return rest ? undefined : loading?.catch(() => {});
}

/** Gives `use` the rest of the client, which is loaded with the first call that needs it. */
export function withRest<T>(run: Run, use: (rest: Rest) => T | Promise<T>): T | Promise<T> {
  if (rest) return use(rest);
  const { transport, operation, deadline } = run;
  return deadline.until(loadPart(operation.id, transport.clock, loadRest, contextOf(run))).then(use);
}
