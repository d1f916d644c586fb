/** The parts of a description that say which errors there are. */
export interface DescribedErrors {
  tags?: { name: string; description?: string; "x-traitTag"?: boolean; "x-displayName"?: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
  readonly components: { readonly schemas: { readonly ErrorCode: ErrorCodeSchema } };
}

interface DescribedOperation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  description?: string;
  readonly "x-error-codes"?: Readonly<Record<string, readonly number[]>>;
}

interface ErrorCodeSchema {
  readonly enum: readonly number[];
  readonly "x-enum-varnames": readonly string[];
  readonly "x-enumDescriptions": Readonly<Record<string, string>>;
}

/**
 * Shows in the reference what stands in `x-error-codes`, which Redoc leaves out: under each operation the codes it
 * answers, and one page with all codes and the operations that answer them.
 */
export function showErrorCodes<T extends DescribedErrors>(description: T): T {
  const shown = structuredClone(description);
  const { ErrorCode: schema } = shown.components.schemas;
  const names = new Map(schema.enum.map((code, index) => [code, schema["x-enum-varnames"][index] ?? ""]));
  const answeredBy = new Map<number, string[]>();
  for (const operation of operationsOf(shown)) {
    const byStatus = operation["x-error-codes"] ?? {};
    for (const code of new Set(Object.values(byStatus).flat())) {
      answeredBy.set(code, [...(answeredBy.get(code) ?? []), linkTo(operation)]);
    }
    const lines = Object.entries(byStatus).flatMap(([status, codes]) =>
      codes.length === 0
        ? []
        : [`- **${status}** with ${codes.map((code) => `${code} \`${names.get(code)}\``).join(", ")}`],
    );
    if (lines.length > 0)
      operation.description = `${operation.description ?? ""}\n\nError codes:\n\n${lines.join("\n")}\n`;
  }
  const rows = schema.enum.map((code) => {
    const meaning = schema["x-enumDescriptions"][String(code)] ?? "";
    return `| ${code} | \`${names.get(code)}\`<br>${meaning.replace(/\.?$/, ".")} | ${answeredByAll(answeredBy.get(code))} |`;
  });
  const table = ["| code | name and meaning | answered by |", "| --- | --- | --- |", ...rows].join("\n");
  const tags = shown.tags ?? [];
  const pages = tags.filter((tag) => tag["x-traitTag"]);
  const groups = tags.filter((tag) => !tag["x-traitTag"]);
  shown.tags = [...pages, { name: "Error codes", "x-traitTag": true, description: table }, ...groups];
  return shown;
}

/** Nobody reads a list of all operations. */
function answeredByAll(links: readonly string[] = []): string {
  const most = 6;
  if (links.length > most) return `${links.length} operations`;
  return links.length === 0 ? "none that is described" : links.join(", ");
}

function operationsOf({ paths }: DescribedErrors): readonly DescribedOperation[] {
  return Object.values(paths).flatMap((item) => Object.values(item).filter(({ operationId }) => operationId));
}

function linkTo({ operationId = "", summary = "", tags: [tag = ""] = [] }: DescribedOperation): string {
  return `[${summary}](#/${tag.toLowerCase().replaceAll(" ", "-")}/${operationId.toLowerCase()})`;
}
