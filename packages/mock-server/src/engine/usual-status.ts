import type { ApiDocument, ResponseObject } from "./document.ts";
import type { OperationSource } from "./list-operations.ts";
import { below, follow } from "./pointer.ts";
import { isOnlyRefusal } from "./transform-document.ts";

/** For an operation that refuses with 200 and answers with a redirect: the redirect's status. */
export function usualStatusIn(document: ApiDocument): (operation: OperationSource) => number | undefined {
  return ({ value, pointer }) => {
    const statuses = Object.keys(value.responses ?? {});
    const successes = statuses.filter((status) => status.startsWith("2"));
    const redirect = statuses.find((status) => status.startsWith("3") && status !== "304");
    const refusesOnly = successes.every((status) => {
      const at = below(pointer, "responses", status);
      return isOnlyRefusal(follow<ResponseObject>(document, value.responses?.[status] ?? {}, at).value);
    });
    return redirect !== undefined && refusesOnly ? Number(redirect) : undefined;
  };
}
