import { existsSync } from "node:fs";
import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";

const LINK = /\s(?:href|src)="([^"]*)"/g;
const SITE = "http://site.example.com";

/** Links of the built site that lead to no file, no heading or no operation. */
export async function findDeadLinks(folder: string, base: string): Promise<readonly string[]> {
  const pages = new Map<string, string>();
  for await (const page of glob("**/*.html", { cwd: folder })) {
    pages.set(page, await readFile(join(folder, page), "utf8"));
  }
  const isAlive = (target: URL) => {
    if (!target.pathname.startsWith(base)) return false;
    const path = decodeURI(target.pathname.slice(base.length));
    const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    const html = pages.get(file);
    return html === undefined ? existsSync(join(folder, file)) : hasAnchor(html, decodeURI(target.hash));
  };
  return [...pages].flatMap(([page, html]) =>
    linksOf(page, html)
      .filter((link) => !isAlive(new URL(link, `${SITE}${base}${page}`)))
      .map((link) => `${page}: ${link}`),
  );
}

function linksOf(page: string, html: string): readonly string[] {
  const links = [...html.matchAll(LINK)].map(([, link = ""]) => link.replaceAll("&amp;", "&"));
  const local = links.filter((link) => !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(link));
  // Redoc writes its own routes with a slash in front; the browser test opens each of them.
  return page.startsWith("reference/") ? local.filter((link) => link.startsWith(".")) : local;
}

function hasAnchor(html: string, hash: string): boolean {
  if (hash === "") return true;
  const operation = /^#\/[^/]+\/([^/]+)$/.exec(hash)?.[1];
  return operation === undefined
    ? html.includes(`id="${hash.slice(1)}"`)
    : html.toLowerCase().includes(`"operationid":"${operation}"`);
}
