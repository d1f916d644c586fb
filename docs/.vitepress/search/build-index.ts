import { readFile } from "node:fs/promises";
import { join } from "node:path";
import MiniSearch from "minisearch";
import { createMarkdownRenderer, type SiteConfig } from "vitepress";
import { withIncludes } from "../../scripts/includes.ts";
import { type Section, sectionsOf } from "./sections.ts";
import { hanOf, termsOf } from "./terms.ts";

export const LOCALES = ["root", "zh"] as const;
export type Locale = (typeof LOCALES)[number];

interface Entry extends Section {
  readonly id: string;
  readonly page: string;
  /** Path of the request on the page of an operation. */
  readonly request: string;
}

/** An index for readers of each language, as the text that MiniSearch loads. */
export async function buildIndexes(site: SiteConfig): Promise<Readonly<Record<Locale, string>>> {
  const render = await plainRenderer(site);
  const entries = (await Promise.all(site.pages.map((page) => entriesOf(site, render, page)))).flat();
  const translated = new Set(
    site.pages.filter((page) => page.startsWith("zh/")).map((page) => page.slice(3)),
  );
  const isChinese = ({ page }: Entry) => page.startsWith("zh/");
  // Chinese pages are found by Chinese in the English site; English ones in the Chinese site when they are the only ones.
  const english = entries.map((entry) => (isChinese(entry) ? { ...entry, text: hanOf(entry.text) } : entry));
  const chinese = entries.filter((entry) => isChinese(entry) || !translated.has(entry.page));
  return { root: indexOf(english), zh: indexOf(chinese) };
}

function indexOf(entries: readonly Entry[]): string {
  const index = new MiniSearch<Entry>({
    fields: ["title", "titles", "text", "request"],
    storeFields: ["title", "titles"],
    tokenize: termsOf,
  });
  index.addAll(entries);
  return JSON.stringify(index);
}

const BRIEF = 120;

type Render = (source: string, page: string) => string;

/** VitePress's Markdown without colours, which an index has no use for. */
async function plainRenderer({ srcDir, markdown, site, logger, cleanUrls }: SiteConfig): Promise<Render> {
  const escapeCode = (code: string) => `<pre>${code.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</pre>`;
  const md = await createMarkdownRenderer(srcDir, { ...markdown, highlight: escapeCode }, site.base, logger);
  return (source, page) => md.render(source, { path: join(srcDir, page), relativePath: page, cleanUrls });
}

async function entriesOf(
  { srcDir, site }: SiteConfig,
  render: Render,
  page: string,
): Promise<readonly Entry[]> {
  const source = await withIncludes(srcDir, await readFile(join(srcDir, page), "utf8"));
  const sections = sectionsOf(render(source, page));
  const address = `${site.base}${page.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, ".html")}`;
  const request = /\{\.method [^}]*\} `([^`]+)` \{\.request-line\}/.exec(source)?.[1] ?? "";
  const entries =
    request !== "" ? wholeOperation(sections) : page.startsWith("api/") ? brief(sections) : sections;
  return entries.map((section) => ({
    ...section,
    id: `${address}${section.anchor && `#${section.anchor}`}`,
    page,
    request,
  }));
}

/** Types and methods are found by their names; what is said about them would bury the guides. */
function brief(sections: readonly Section[]): readonly Section[] {
  return sections
    .filter(({ titles, title }) => titles.length < 2 || title.endsWith("()"))
    .map((section) => ({
      ...section,
      titles: section.titles.slice(0, 1),
      text: section.text.slice(0, BRIEF),
    }));
}

/** An operation is one hit. Its error codes are found on their own page, not on that of each operation. */
function wholeOperation(sections: readonly Section[]): readonly Section[] {
  const [first, ...others] = sections;
  if (first === undefined) return [];
  const told = others.filter(({ anchor }) => anchor !== "errors" && anchor !== "sample");
  return [{ ...first, text: [first, ...told].map(({ text }) => text).join(" ") }];
}
