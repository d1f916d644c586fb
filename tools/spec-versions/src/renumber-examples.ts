import { isObject, type Json, resolve, walk } from "./document.ts";

/** For a code of today, what stood for it, the most usual first. */
type OlderOf = (code: number) => readonly number[];

/** Puts older codes into the envelopes of all examples; one whose code did not exist is left out. Changes the document. */
export function renumberExamples(document: Json, olderOf: OlderOf): void {
  walk(document.paths, ({ schema, examples }) => {
    if (schema === undefined || !isObject(examples)) return;
    for (const [name, example] of Object.entries(examples)) {
      const { value } = resolve(document, example);
      if (isEnvelope(value) && olderOf(value.code).length === 0) delete examples[name];
    }
  });
  walk(examplesOf(document), (node) => {
    if (!isEnvelope(node)) return;
    const [older] = olderOf(node.code);
    if (older !== undefined) node.code = older;
  });
}

function examplesOf(document: Json): readonly unknown[] {
  const found: unknown[] = [];
  const { components } = document;
  if (isObject(components)) found.push(components.examples);
  walk(document.paths, ({ schema, examples }) => {
    if (schema !== undefined) found.push(examples);
  });
  return found;
}

function isEnvelope(value: unknown): value is { code: number } {
  return isObject(value) && typeof value.code === "number" && typeof value.msg === "string";
}
