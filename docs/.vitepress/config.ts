import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";
import { readApis } from "../scripts/apis.ts";
import { writeMarkdown } from "../scripts/build-markdown.ts";
import { addContentSecurityPolicy, LOOPBACK } from "../scripts/content-security-policy.ts";
import { findDeadLinks } from "../scripts/dead-links.ts";
import { chinese } from "./navigation/chinese.ts";
import { english } from "./navigation/english.ts";
import { SEARCH } from "./search/options.ts";
import { searchIndex } from "./search/plugin.ts";
import { leaveStaticLinks } from "./static-links.ts";

const base = process.env.DOCS_BASE ?? "/";
if (!/^\/(?:.*\/)?$/.test(base)) throw new Error(`DOCS_BASE: expected a path such as /docs/, got "${base}"`);

const apis = await readApis();

const counterpartOf = (page: string) => (page.startsWith("zh/") ? page.slice(3) : `zh/${page}`);

export default defineConfig({
  title: "Debrid Drive",
  description:
    "Typed clients, a mock server and an API reference for Real-Debrid and Cloudreve v3. Unofficial.",
  base,
  srcExclude: ["README.md", "generated/**", "compatibility/*.md"],
  metaChunk: true,
  locales: {
    root: { label: "English", lang: "en" },
    zh: {
      label: "简体中文",
      lang: "zh-CN",
      themeConfig: chinese(apis),
      description: "Real-Debrid 与 Cloudreve v3 的类型化客户端、模拟服务器与 API 参考。非官方项目。",
    },
  },
  head: [
    ["link", { rel: "icon", type: "image/svg+xml", href: `${base}logo.svg` }],
    ["meta", { name: "theme-color", content: "#0f766e" }],
  ],
  markdown: {
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    config: leaveStaticLinks,
  },
  vite: {
    plugins: [searchIndex()],
    resolve: {
      alias: [
        {
          find: /^.*\/composables\/langs$/,
          replacement: fileURLToPath(new URL("./theme/langs.ts", import.meta.url)),
        },
      ],
    },
  },
  transformPageData(page, { siteConfig }) {
    page.frontmatter.translated = siteConfig.pages.includes(counterpartOf(page.relativePath));
  },
  transformHtml: (html, _file, { pageData }) =>
    addContentSecurityPolicy(html, { connect: pageData.relativePath === "try-it.md" ? LOOPBACK : [] }),
  sitemap: { hostname: `${process.env.DOCS_ORIGIN ?? "https://debrid-drive.example.com"}${base}` },
  async buildEnd(site) {
    await writeMarkdown(site);
    const dead = await findDeadLinks(site.outDir, base);
    if (dead.length > 0) throw new Error(`links that lead nowhere:\n  ${dead.join("\n  ")}`);
  },
  themeConfig: {
    logo: { src: "/logo.svg", alt: "" },
    ...english(apis),
    outline: { level: [2, 3] },
    // The neighbours of a guide are references, which the pager cannot open.
    docFooter: { prev: false, next: false },
    search: { provider: "local", options: SEARCH },
  },
});
