import { type ErrorCodeModel, readErrorCodes } from "@debrid-drive/codegen/error-codes";
import { withVersionNotes } from "@debrid-drive/spec-versions";
import {
  type DescribedOperation,
  type DescribedPath,
  type Description,
  VERBS,
  type Verb,
} from "./description.ts";

/** One API, read once for all its pages. */
export interface Api {
  /** Such as `realdebrid`; part of addresses. */
  readonly name: string;
  /** For headings, such as `Real-Debrid`. */
  readonly title: string;
  readonly document: Description;
  readonly groups: readonly Group[];
  readonly operations: readonly ApiOperation[];
  readonly errorCodes: readonly ErrorCodeModel[];
}

export interface Group {
  readonly tag: string;
  readonly title: string;
  readonly description: string;
  readonly operations: readonly ApiOperation[];
}

export interface ApiOperation {
  readonly id: string;
  readonly verb: Verb;
  readonly path: string;
  readonly tag: string;
  readonly item: DescribedPath;
  readonly described: DescribedOperation;
}

export function readApi(name: string, title: string, bundle: Description): Api {
  const document = withVersionNotes(bundle);
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    VERBS.flatMap((verb) => {
      if (!item[verb]) return [];
      // The page of an operation tells its versions in a list.
      const described = { ...item[verb], description: bundle.paths[path]?.[verb]?.description ?? "" };
      return { id: described.operationId, verb, path, tag: described.tags?.[0] ?? "", item, described };
    }),
  );
  const groups = (document.tags ?? [])
    .filter((tag) => !tag["x-traitTag"])
    .map((tag) => ({
      tag: tag.name,
      title: tag["x-displayName"] ?? tag.name,
      description: tag.description ?? "",
      operations: operations.filter((operation) => operation.tag === tag.name),
    }))
    .filter((group) => group.operations.length > 0);
  const grouped = groups.flatMap((group) => group.operations);
  const lost = operations.find((operation) => !grouped.includes(operation));
  if (lost) throw new Error(`${lost.id}: its tag "${lost.tag}" is not in the list of tags`);
  return {
    name,
    title,
    document,
    groups,
    operations: grouped,
    errorCodes: readErrorCodes(document as never),
  };
}
