import { readFileSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type ListedPage, llmsText, plainMarkdown } from "@debrid-drive/docs-pages";
import type { SiteConfig } from "vitepress";
import { parse } from "yaml";
import { withIncludes } from "./includes.ts";

/** Parts of the list of pages, by the folder of a page. */
const LISTS = [
  ["Get started", /^start\//],
  ["Guides", /^guides\//],
  ["Errors", /^errors\//],
  ["Operations of Real-Debrid", /^operations\/realdebrid\//],
  ["Operations of Cloudreve", /^operations\/cloudreve\//],
  ["TypeScript API", /^api\//],
  ["Chinese", /^zh\//],
] as const;

/** Puts the Markdown of each page beside it, and a list of them all into llms.txt. */
export async function writeMarkdown({ pages, srcDir, outDir, site }: SiteConfig): Promise<void> {
  const listed = await Promise.all(
    pages.map(async (page) => {
      const source = await withIncludes(srcDir, await readFile(join(srcDir, page), "utf8"));
      const readSnippet = (path: string) => readRegion(join(srcDir, dirname(page)), path);
      const text = plainMarkdown(source, { readSnippet });
      await mkdir(dirname(join(outDir, page)), { recursive: true });
      await writeFile(join(outDir, page), text);
      return [page, listedPage(`${site.base}${page}`, source, text)] as const;
    }),
  );
  const lists = LISTS.map(([title, pattern]) => ({
    title,
    pages: listed.filter(([page]) => pattern.test(page)).map(([, entry]) => entry),
  }));
  await writeFile(join(outDir, "llms.txt"), llmsText(site.title, site.description, lists));
}

function listedPage(link: string, source: string, text: string): ListedPage {
  const head = /^---\n([\s\S]*?)\n---\n/.exec(source)?.[1] ?? "";
  const { description = "" } = (parse(head) ?? {}) as { description?: string };
  return { title: /^# (.*)$/m.exec(text)?.[1] ?? link, description, link };
}

function readRegion(folder: string, path: string): string {
  const [file = "", region] = path.split("#");
  const code = readFileSync(join(folder, file), "utf8");
  if (region === undefined) return code;
  const marked = code.split(`// #region ${region}\n`)[1]?.split("// #endregion")[0];
  if (marked === undefined) throw new Error(`${path}: there is no such region`);
  return marked;
}
