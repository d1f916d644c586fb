import type { ArgumentModel, OperationModel } from "../model/operation-model.ts";
import { versionsSentence } from "../model/versions-of.ts";
import { decoderOf, emitDescriptor, encodersOf } from "./descriptor.ts";
import { docComment } from "./doc-comment.ts";
import { type EmittedPackage, groupsOf } from "./emitted-package.ts";
import { argsName, descriptorName, errorCodeName, kebab, propertyName } from "./names.ts";
import { operationDocs } from "./operation-docs.ts";

/** One file of documented functions per facade group, and the files that gather them. */
export function emitOperations(emitted: EmittedPackage): Map<string, string> {
  const groups = [...groupsOf(emitted)];
  const files = groups.map(([group, operations]): [string, string] => [
    `operations/${kebab(group)}.ts`,
    emitGroup(emitted, operations),
  ]);
  const names = groups.map(([group]) => kebab(group));
  return new Map([
    ...files,
    ["operations/index.ts", names.map((name) => `export * from "./${name}.ts";\n`).join("")],
    ["operation-table.ts", emitTable(groups)],
  ]);
}

function emitGroup(emitted: EmittedPackage, operations: readonly OperationModel[]): string {
  const models = [...new Set(operations.flatMap((operation) => operation.models))].sort();
  const codes = operations.map(({ id }) => errorCodeName(id)).sort();
  const noArguments = operations.some(({ args }) => args.arguments.length === 0);
  const parts = operations.flatMap((operation) =>
    [...encodersOf(operation), decoderOf(operation) ?? []].flat(),
  );
  const encoders = [...new Set(parts)].sort();
  return [
    encoders.length > 0
      ? `import { ${encoders.join(", ")}, type Call, type CallOptions, type Operation } from "@debrid-drive/runtime/core";\n`
      : `import type { Call, CallOptions, Operation } from "@debrid-drive/runtime/core";\n`,
    `import type { ${emitted.title}Client${noArguments ? ", NoArguments" : ""} } from "../client.ts";\n`,
    importTypes(codes, "../errors.ts"),
    models.length > 0 ? importTypes(models, "../models.ts") : "",
    ...operations.map((operation) => `\n${emitOperation(emitted, operation)}`),
  ].join("");
}

function emitOperation(emitted: EmittedPackage, model: OperationModel): string {
  const { id, answer } = model;
  return [
    emitDescriptor(model),
    "\n",
    emitArguments(model),
    docComment(operationDocs(emitted, model)),
    `export function ${id}(\n`,
    `  client: ${emitted.title}Client,\n`,
    `  ${argumentsParameter(model)},\n`,
    "  options?: CallOptions,\n",
    `): Call<${answer.type}, ${errorCodeName(id)}> {\n`,
    `  return client.call(${descriptorName(id)}, args, options);\n`,
    "}\n",
  ].join("");
}

/** `args: AddMagnetArgs`, or optional where nothing must be given. */
export function argumentsParameter({ id, args }: OperationModel): string {
  if (args.arguments.length === 0) return "args?: NoArguments";
  const optional = args.arguments.every(({ required }) => !required);
  return `args${optional ? "?" : ""}: ${argsName(id)}`;
}

function emitArguments({ id, args }: OperationModel): string {
  if (args.arguments.length === 0) return "";
  const fields = args.arguments.map(emitArgument).join("");
  return `/** Arguments of {@link ${id}}. */\nexport interface ${argsName(id)} {\n${fields}}\n\n`;
}

function emitArgument({ name, type, required, docs, deprecated, versions }: ArgumentModel): string {
  const comment = docComment(
    [docs, versionsSentence(versions), ...(deprecated ? ["@deprecated"] : [])],
    "  ",
  );
  return `${comment}  ${propertyName(name)}${required ? "" : "?"}: ${type}${required ? "" : " | undefined"};\n`;
}

function emitTable(groups: readonly (readonly [string, readonly OperationModel[]])[]): string {
  const names = groups.flatMap(([, operations]) => operations.map(({ id }) => descriptorName(id)));
  return [
    `import type { Operation } from "@debrid-drive/runtime/core";\n`,
    `import {\n${[...names]
      .sort()
      .map((name) => `  ${name},\n`)
      .join("")}} from "./operations/index.ts";\n\n`,
    "/** Every operation of the description. */\n",
    `export const operations: readonly Operation[] = [\n${names.map((name) => `  ${name},\n`).join("")}];\n`,
  ].join("");
}

export function importTypes(names: readonly string[], from: string): string {
  const line = `import type { ${names.join(", ")} } from "${from}";\n`;
  if (line.length <= 110) return line;
  return `import type {\n${names.map((name) => `  ${name},\n`).join("")}} from "${from}";\n`;
}
