const WIDTH = 108;

/** A TSDoc comment of these Markdown texts, reflowed; `""` when there is nothing to say. */
export function docComment(texts: readonly string[], indent = ""): string {
  const blocks = texts.flatMap((text) => markdownBlocks(text.trim().replaceAll("*/", "*\\/")));
  const [only, ...more] = blocks;
  if (only === undefined) return "";
  const width = WIDTH - indent.length - 3;
  if (more.length === 0 && only.length === 1 && only.every((line) => line.length <= width - 4)) {
    return `${indent}/** ${only[0]} */\n`;
  }
  const lines = blocks.flatMap((block, index) => [
    ...(index > 0 ? [""] : []),
    ...block.flatMap((line) => wrap(line, width)),
  ]);
  return `${indent}/**\n${lines.map((line) => `${indent} *${line ? ` ${line}` : ""}\n`).join("")}${indent} */\n`;
}

/** Blocks parted by empty lines; inside one, lines that only continue a sentence are joined. */
function markdownBlocks(text: string): string[][] {
  return text
    .split(/\n\s*\n/)
    .filter(Boolean)
    .map((block) => {
      if (block.startsWith("```")) return block.split("\n");
      const lines: string[] = [];
      for (const line of block.split("\n")) {
        const last = lines.length - 1;
        if (last < 0 || /^\s*(?:[-*|]|\d+\.)\s?/.test(line)) lines.push(line.trimEnd());
        else lines[last] = `${lines[last]} ${line.trim()}`;
      }
      return lines;
    });
}

/** Breaks at spaces, with list items hanging; a table row stays whole. */
function wrap(line: string, width: number): string[] {
  if (line.length <= width || line.startsWith("|")) return [line];
  const hang = /^\s*[-*] /.test(line) ? " ".repeat(line.search(/[-*]/) + 2) : "";
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (current && current.length + 1 + word.length > width) {
      lines.push(current);
      current = hang + word;
    } else {
      current = current ? `${current} ${word}` : word;
    }
  }
  return [...lines, current];
}
