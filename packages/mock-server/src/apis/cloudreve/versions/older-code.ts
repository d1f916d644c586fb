import type { OperationSource } from "../../../engine/list-operations.ts";
import { isBefore, type Release } from "./release.ts";
import { RENUMBERED } from "./renumbered.ts";

/** Where the table allows several codes, and the operation did not send the most usual one. */
const USUAL: Readonly<Record<string, number>> = {
  uploadFile: 40002,
  createFile: 40002,
  updateFile: 40002,
  renameObject: -1,
  createUploadSession: -1,
};
const OTHER = -1;

/** What an older server sent for a code of today. */
export function olderCode(
  code: number,
  release: Release,
  operation: Pick<OperationSource, "id" | "path" | "value">,
): number {
  const steps = RENUMBERED.filter(({ since }) => isBefore(release, since)).sort((a, b) =>
    isBefore(a.since, b.since) ? 1 : -1,
  );
  const codes = steps.reduce<readonly number[]>(
    (older, { before }) => older.flatMap((one) => before[one] ?? [one]),
    [code],
  );
  const listed = Object.values(operation.value["x-error-codes"] ?? {}).flat();
  const possible = codes.filter((one) => listed.includes(one));
  const usual = USUAL[operation.id] ?? (operation.path.startsWith("/api/v3/admin/") ? 40008 : undefined);
  // An administrator's 403 is the one code that all of their operations share.
  if (usual !== undefined && possible.length > 1 && possible.includes(usual)) return usual;
  return possible[0] ?? codes[0] ?? OTHER;
}
