const DOCUMENTING = ["description", "summary", "title", "example", "examples", "externalDocs", "tags"];
const NAMING = ["properties", "schemas", "headers"];

/** Whether a JSON pointer leads to something that only documents: a text, an example, an extension. */
export function documentsOnly(pointer: string, property?: string): boolean {
  const parts = [...pointer.split("/").slice(1), ...(property === undefined ? [] : [property])];
  return parts.some((part, index) => {
    const isName = NAMING.includes(parts[index - 1] ?? "");
    return !isName && (DOCUMENTING.includes(part) || part.startsWith("x-"));
  });
}
