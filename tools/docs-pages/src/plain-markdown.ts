/** What a page of VitePress needs from files around it. */
export interface PageFiles {
  /** The text behind `<<< path#region`, without the lines that mark the region. */
  readSnippet(path: string): string;
}

/** A page as Markdown that anything reads: no front matter, no containers, no attributes, code put in. */
export function plainMarkdown(source: string, files: PageFiles): string {
  const body = source.replace(/^---\n[\s\S]*?\n---\n/, "").replace(/<script setup>[\s\S]*?<\/script>/g, "");
  const parts = body.split(/^(`{3,}[\s\S]*?^`{3,})$/m);
  const text = parts
    .map((part) => (part.startsWith("```") ? withoutLabel(part) : plainText(part, files)))
    .join("");
  return `${text.replaceAll(/\n{3,}/g, "\n\n").trim()}\n`;
}

/** Label of a tab behind the language. */
function withoutLabel(fence: string): string {
  return fence.replace(/^(`{3,}\S*) \[.*\]$/m, "$1");
}

function plainText(text: string, files: PageFiles): string {
  return text
    .replaceAll(/^<<< (\S+?)(?: \{.*)?$/gm, (_, path: string) => fenced(path, files.readSnippet(path)))
    .replaceAll(/^:{3,}.*$/gm, "")
    .replaceAll(/ ?\{[.#][^}\n]*\}/g, "")
    .replaceAll(
      /<h([12])>(.*?)<\/h\1>/g,
      (_, level: string, title: string) => `${"#".repeat(Number(level))} ${title}`,
    )
    .replaceAll(/<pre[^>]*><code>(.*?)<\/code><\/pre>/g, "`$1`\n")
    .replaceAll(/^<(?!br)[^>]*>$/gm, "")
    .replaceAll(/<\/?(?:p|a|article|section|div|details|summary)\b[^>]*>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&#123;", "{");
}

function fenced(path: string, code: string): string {
  const language = /\.(\w+)(?:#|$)/.exec(path)?.[1] ?? "";
  return `\`\`\`${language}\n${code.trim()}\n\`\`\``;
}
