/** Text that stands in Markdown without being taken for HTML or for a template of Vue. */
export function escapeText(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) =>
      part.startsWith("`") ? part : part.replaceAll("<", "&lt;").replaceAll("{{", "&#123;&#123;"),
    )
    .join("");
}

/** One line for a cell of a table. */
export function cell(text: string): string {
  return escapeText(text.trim().replaceAll(/\s*\n\s*/g, " ")).replaceAll("|", "\\|");
}

export function code(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A fence longer than any in the text. */
export function fence(language: string, text: string, label = ""): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([ticks]) => ticks.length));
  const ticks = "`".repeat(longest + 1);
  return `${ticks}${language}${label && ` [${label}]`}\n${text.trimEnd()}\n${ticks}`;
}

/** Blocks with an empty line between them; empty ones fall out. */
export function blocks(...parts: readonly (string | undefined | false)[]): string {
  return `${parts.filter((part) => typeof part === "string" && part.trim() !== "").join("\n\n")}\n`;
}

/** One sentence after the other, each with its full stop. */
export function sentences(...parts: readonly (string | undefined)[]): string {
  return parts
    .flatMap((part) => part?.trim() || [])
    .map((part) => (/[.!?:。]$/.test(part) ? part : `${part}.`))
    .join(" ");
}

/** Front matter; texts are quoted as JSON, which YAML reads too. */
export function frontMatter(values: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(values).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join("\n")}\n---`;
}
