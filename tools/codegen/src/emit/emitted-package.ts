import type { OperationModel } from "../model/operation-model.ts";
import type { ErrorCodeModel } from "../model/read-error-codes.ts";

/** What the emitters write for one client package. */
export interface EmittedPackage {
  /** Name of the API in the runtime, such as `realdebrid`. */
  readonly api: string;
  /** Name of the API in type names, such as `RealDebrid`. */
  readonly title: string;
  readonly packageName: string;
  readonly packageVersion: string;
  readonly specTitle: string;
  readonly specVersion: string;
  /** SHA-256 of the bytes of the bundle the code was made from. */
  readonly specHash: string;
  /** The oldest and the newest server described, where there are several versions. */
  readonly serverVersions?: { readonly oldest: string; readonly newest: string };
  /** Where the reference of this API is published. */
  readonly docs: string;
  readonly operations: readonly OperationModel[];
  readonly errorCodes: readonly ErrorCodeModel[];
  readonly schemas: readonly SchemaDocs[];
  readonly tags: Readonly<Record<string, string>>;
}

export interface SchemaDocs {
  readonly name: string;
  readonly docs: string;
}

/** Operations of one facade group, in the description's order. */
export function groupsOf({ operations }: EmittedPackage): Map<string, OperationModel[]> {
  const groups = new Map<string, OperationModel[]>();
  for (const operation of operations) {
    groups.set(operation.group, [...(groups.get(operation.group) ?? []), operation]);
  }
  return groups;
}
