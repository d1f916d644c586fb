import { type CompiledOperation, compileOperations } from "./compile-operations.ts";
import type { ApiDocument } from "./document.ts";
import { createRouter } from "./router.ts";
import { createRun, type Ran } from "./run-stages.ts";
import { type Exchange, stagesFor } from "./stages.ts";

/** A compiled document. It has no state of its own, so any number of mocks can share it. */
export interface Engine {
  readonly operations: readonly CompiledOperation[];
  /** What a path and a verb lead to. */
  readonly route: ReturnType<typeof createRouter<CompiledOperation>>;
  /** Answers a request; `undefined` when no operation was found, with the refusal in the exchange. */
  readonly run: (exchange: Exchange) => Ran;
}

/**
 * Compiles a document; throws when a part of it can't be checked as it is described.
 *
 * @param lazy compile a schema, and what Prism needs, when it is first used: for documents known to compile
 */
export async function createEngine(document: ApiDocument, lazy = false): Promise<Engine> {
  const operations = compileOperations(document, lazy);
  const route = createRouter(operations);
  const run = await createRun(document, operations, stagesFor(route), lazy);
  return { operations, route, run };
}
