import type { OperationModel } from "../model/operation-model.ts";
import { versionsSentence } from "../model/versions-of.ts";
import type { EmittedPackage } from "./emitted-package.ts";

/** What a reader sees when hovering over an operation. */
export function operationDocs(emitted: EmittedPackage, model: OperationModel): string[] {
  return [
    `${model.summary}.`,
    model.description,
    versionsSentence(model.versions),
    `\`${model.verb} ${model.path}\``,
    errorLines(emitted, model),
    ...(model.deprecated ? ["@deprecated"] : []),
    `@see ${referenceLink(emitted, model)}`,
  ];
}

/** The shorter form on a facade method, which leads to the function. */
export function facadeDocs(emitted: EmittedPackage, model: OperationModel): string[] {
  return [
    `${model.summary}. See {@link ${model.id}}.`,
    versionsSentence(model.versions),
    errorLines(emitted, model),
    ...(model.deprecated ? ["@deprecated"] : []),
    `@see ${referenceLink(emitted, model)}`,
  ];
}

function errorLines({ errorCodes }: EmittedPackage, model: OperationModel): string {
  const names = new Map(errorCodes.map(({ code, name }) => [code, name]));
  const lines = Object.entries(model.errorCodes).map(
    ([status, codes]) => `- HTTP ${status}: ${codes.map((code) => `${code} ${names.get(code)}`).join(", ")}`,
  );
  return lines.length === 0 ? "" : ["Error codes:", ...lines].join("\n");
}

/** Redoc's deep link: tag, then operationId in lower case. */
function referenceLink({ docs }: EmittedPackage, { tag, id }: OperationModel): string {
  return `${docs}#/${tag.toLowerCase().replace(/[^a-z0-9]+/g, "-")}/${id.toLowerCase()}`;
}
