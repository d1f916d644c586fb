import type { OperationModel } from "../model/operation-model.ts";
import { docComment } from "./doc-comment.ts";
import { type EmittedPackage, groupsOf } from "./emitted-package.ts";
import { argsName, errorCodeName, groupClassName, kebab } from "./names.ts";
import { facadeDocs } from "./operation-docs.ts";
import { argumentsParameter, importTypes } from "./operations.ts";

/** One class per group, its methods thin over the functions, and one class that holds the groups. */
export function emitFacade(emitted: EmittedPackage): Map<string, string> {
  const groups = [...groupsOf(emitted)];
  return new Map([
    ...groups.map(([group, operations]): [string, string] => [
      `facade/${kebab(group)}.ts`,
      emitGroup(emitted, group, operations),
    ]),
    [
      "facade/index.ts",
      emitIndex(
        emitted,
        groups.map(([group]) => group),
      ),
    ],
  ]);
}

function emitGroup(emitted: EmittedPackage, group: string, operations: readonly OperationModel[]): string {
  const client = `${emitted.title}Client`;
  const noArguments = operations.some(({ args }) => args.arguments.length === 0);
  const models = [
    ...new Set(
      operations.flatMap(({ answer, models }) => models.filter((name) => mentions(answer.type, name))),
    ),
  ].sort();
  const imported = operations.flatMap(({ id, args }) => [
    id,
    ...(args.arguments.length > 0 ? [`type ${argsName(id)}`] : []),
  ]);
  return [
    `import type { Call, CallOptions } from "@debrid-drive/runtime/core";\n`,
    `import type { ${client}${noArguments ? ", NoArguments" : ""} } from "../client.ts";\n`,
    importTypes(operations.map(({ id }) => errorCodeName(id)).sort(), "../errors.ts"),
    models.length > 0 ? importTypes(models, "../models.ts") : "",
    `import {\n${imported.map((name) => `  ${name},\n`).join("")}} from "../operations/${kebab(group)}.ts";\n\n`,
    docComment([emitted.tags[operations[0]?.tag ?? group] ?? `Operations of ${group}.`]),
    `export class ${groupClassName(group)} {\n`,
    `  readonly #client: ${client};\n\n`,
    `  constructor(client: ${client}) {\n    this.#client = client;\n  }\n`,
    ...operations.map((operation) => `\n${emitMethod(emitted, operation)}`),
    "}\n",
  ].join("");
}

function emitMethod(emitted: EmittedPackage, model: OperationModel): string {
  const signature = `${model.member}(${argumentsParameter(model)}, options?: CallOptions)`;
  return [
    docComment(facadeDocs(emitted, model), "  "),
    `  ${signature}: Call<${model.answer.type}, ${errorCodeName(model.id)}> {\n`,
    `    return ${model.id}(this.#client, args, options);\n`,
    "  }\n",
  ].join("");
}

function emitIndex(emitted: EmittedPackage, groups: readonly string[]): string {
  const client = `${emitted.title}Client`;
  return [
    `import type { ${client} } from "../client.ts";\n`,
    ...groups.map((group) => `import { ${groupClassName(group)} } from "./${kebab(group)}.ts";\n`),
    "\n",
    docComment([`Every operation of ${emitted.specTitle}, by group.`]),
    `export class ${emitted.title}Facade {\n`,
    ...groups.map((group) => `  readonly ${group}: ${groupClassName(group)};\n`),
    `\n  constructor(client: ${client}) {\n`,
    ...groups.map((group) => `    this.${group} = new ${groupClassName(group)}(client);\n`),
    "  }\n}\n",
  ].join("");
}

function mentions(type: string, name: string): boolean {
  return new RegExp(`\\b${name}\\b`).test(type);
}
