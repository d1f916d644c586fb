import { isObject, type Json } from "./document.ts";
import { versionNote } from "./version.ts";

/** A copy in which the descriptions say what `x-since` and `x-until` say. */
export function withVersionNotes<T extends object>(document: T): T {
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (!isObject(value)) return value;
    const node = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, copy(child)]));
    const note = versionNote(value);
    return note === undefined ? node : { ...node, description: described(node, note) };
  };
  return copy(document) as T;
}

function described({ description, operationId }: Json, note: string): string {
  if (typeof description !== "string" || description.trim() === "") return note;
  // A paragraph of its own below the text of an operation.
  return `${description.trimEnd()}${operationId === undefined ? " " : "\n\n"}${note}`;
}
