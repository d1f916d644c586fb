import { NetworkError } from "../errors/transport-errors.ts";

/** Loads a part of the package that not every program uses. */
export async function loadPart<Part>(operation: string, load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch {
    throw new NetworkError("a part of the client could not be loaded", { operation, retryable: true });
  }
}
