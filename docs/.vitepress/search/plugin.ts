import type { SiteConfig } from "vitepress";
import { buildIndexes, LOCALES, type Locale } from "./build-index.ts";

const MODULE = "/@localSearchIndex";

/** Gives VitePress's search box our own indexes, which cover both languages. */
export function searchIndex() {
  let indexes: Promise<Readonly<Record<Locale, string>>> | undefined;
  let site: SiteConfig | undefined;
  return {
    name: "docs:search-index",
    enforce: "pre" as const,
    configResolved(config: object) {
      site = (config as { vitepress?: SiteConfig }).vitepress;
    },
    resolveId(id: string) {
      return id.startsWith(MODULE.slice(1)) ? `/${id}` : undefined;
    },
    async load(id: string) {
      if (id === MODULE) {
        const loaders = LOCALES.map((locale) => `${locale}: () => import("${MODULE.slice(1)}${locale}")`);
        return `export default { ${loaders.join(", ")} };`;
      }
      const locale = LOCALES.find((one) => id === `${MODULE}${one}`);
      if (locale === undefined) return undefined;
      if (site === undefined) throw new Error("VitePress passes no site to its plugins any more");
      indexes ??= buildIndexes(site);
      return `export default ${JSON.stringify((await indexes)[locale])};`;
    },
  };
}
