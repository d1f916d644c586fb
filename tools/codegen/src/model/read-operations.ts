import { type OpenApiDocument, type OpenApiOperation, type PathItem, VERBS } from "../openapi.ts";
import { SpecProblem } from "../problem.ts";
import type { OperationModel } from "./operation-model.ts";
import { readAnswer } from "./read-answer.ts";
import { readArguments } from "./read-arguments.ts";
import { versionsOf } from "./versions-of.ts";
import type { Verb } from "./wire.ts";

/** All operations of a bundled document, in its order. */
export function readOperations(document: OpenApiDocument, enveloped: boolean): OperationModel[] {
  const list = Object.entries(document.paths).flatMap(([path, item]) =>
    VERBS.flatMap((verb) => {
      const operation = item[verb];
      return operation ? [readOperation(document, path, item, verb, operation, enveloped)] : [];
    }),
  );
  refuseTwice(list, ({ id }) => id);
  refuseTwice(list, ({ group, member }) => `${group}.${member}`);
  return list;
}

function readOperation(
  document: OpenApiDocument,
  path: string,
  item: PathItem,
  verb: (typeof VERBS)[number],
  operation: OpenApiOperation,
  enveloped: boolean,
): OperationModel {
  const id = operation.operationId;
  const where = `${verb.toUpperCase()} ${path}`;
  if (!id) throw new SpecProblem(where, "has no operationId");
  const [group, member] = operation["x-facade"]?.split(".") ?? [];
  if (!group || !member) throw new SpecProblem(id, "needs x-facade such as things.list");
  if (operation["x-safe-to-repeat"] === undefined) throw new SpecProblem(id, "needs x-safe-to-repeat");
  const models = new Set<string>();
  const security = operation.security ?? document.security ?? [];
  return {
    id,
    group,
    member,
    verb: verb.toUpperCase() as Verb,
    path,
    summary: operation.summary ?? "",
    description: operation.description ?? "",
    deprecated: operation.deprecated ?? false,
    versions: versionsOf(operation),
    tag: operation.tags?.[0] ?? group,
    args: readArguments(document, id, item, operation, models),
    answer: readAnswer(document, id, operation, models, enveloped),
    auth:
      security.length === 0 || security.some((way) => Object.keys(way).length === 0) ? "none" : "required",
    bucket: operation["x-bucket"],
    repeatable: operation["x-safe-to-repeat"],
    successCodes: operation["x-success-codes"] ?? [],
    errorCodes: operation["x-error-codes"] ?? {},
    models: [...models].sort(),
  };
}

function refuseTwice(list: readonly OperationModel[], nameOf: (model: OperationModel) => string): void {
  const seen = new Set<string>();
  for (const model of list) {
    const name = nameOf(model);
    if (seen.has(name)) throw new SpecProblem(name, "is the name of two operations");
    seen.add(name);
  }
}
