import { loadPart } from "../flow/load-part.ts";
import type { Rest } from "../rest.ts";
import { contextOf, type Run } from "./run.ts";

/** Gives `use` the rest of the client, which is loaded with the first call that needs it. */
export function withRest<T>(run: Run, use: (rest: Rest) => T | Promise<T>): T | Promise<T> {
  const { transport, operation, deadline } = run;
  if (transport.rest) return use(transport.rest);
  const loading = loadPart(operation.id, transport.clock, transport.loadRest, contextOf(run)).then((rest) => {
    transport.rest = rest;
    return rest;
  });
  transport.loading = loading.catch(() => {});
  return deadline.until(loading).then(use);
}
