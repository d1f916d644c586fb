import type { Clock } from "../clock.ts";
import type { ErrorContext } from "../errors/client-error.ts";
import { NetworkError } from "../errors/transport-errors.ts";

/** Loads a part of the package that not every program uses. */
export async function loadPart<Part>(
  operation: string,
  clock: Clock,
  load: () => Promise<Part>,
  context?: Partial<ErrorContext>,
): Promise<Part> {
  const loading = load();
  clock.waitFor?.(loading);
  try {
    return await loading;
  } catch {
    throw new NetworkError("a part of the client could not be loaded", {
      retryable: true,
      ...context,
      operation,
    });
  }
}
