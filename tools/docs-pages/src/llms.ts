export interface ListedPage {
  readonly title: string;
  readonly description: string;
  /** Address of its Markdown. */
  readonly link: string;
}

export interface PageList {
  readonly title: string;
  readonly pages: readonly ListedPage[];
}

/** The list of pages that programs read first, by the convention of llms.txt. */
export function llmsText(title: string, summary: string, lists: readonly PageList[]): string {
  const sections = lists
    .filter(({ pages }) => pages.length > 0)
    .map((list) => [`## ${list.title}`, "", ...list.pages.map(line)].join("\n"));
  return `${[`# ${title}`, `> ${summary}`, ...sections].join("\n\n")}\n`;
}

function line({ title, description, link }: ListedPage): string {
  return `- [${title}](${link})${description === "" ? "" : `: ${description}`}`;
}
