import { defineConfig } from "vitepress";
import { addContentSecurityPolicy } from "../scripts/content-security-policy.ts";
import { findDeadLinks } from "../scripts/dead-links.ts";
import { leaveStaticLinks } from "./static-links.ts";

const base = process.env.DOCS_BASE ?? "/";
if (!/^\/(?:.*\/)?$/.test(base)) throw new Error(`DOCS_BASE: expected a path such as /docs/, got "${base}"`);

// The references are files that VitePress does not render, so links to them load a page.
const reference = (text: string, api: string) => ({
  text,
  link: `/reference/${api}.html`,
  target: "_self",
});

export default defineConfig({
  lang: "en",
  title: "Debrid Drive",
  description:
    "Typed clients, a mock server and an API reference for Real-Debrid and Cloudreve v3. Unofficial.",
  base,
  srcExclude: ["README.md", "compatibility/*.md"],
  head: [
    ["link", { rel: "icon", type: "image/svg+xml", href: `${base}logo.svg` }],
    ["meta", { name: "theme-color", content: "#0f766e" }],
  ],
  markdown: {
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    config: leaveStaticLinks,
  },
  transformHtml: (html) => addContentSecurityPolicy(html),
  async buildEnd({ outDir }) {
    const dead = await findDeadLinks(outDir, base);
    if (dead.length > 0) throw new Error(`links that lead nowhere:\n  ${dead.join("\n  ")}`);
  },
  themeConfig: {
    logo: { src: "/logo.svg", alt: "" },
    nav: [
      { text: "Getting started", link: "/getting-started" },
      reference("Real-Debrid", "realdebrid"),
      reference("Cloudreve", "cloudreve"),
    ],
    sidebar: [
      {
        text: "Guides",
        items: [
          { text: "Getting started", link: "/getting-started" },
          { text: "Compatibility", link: "/compatibility" },
        ],
      },
      {
        text: "API reference",
        items: [reference("Real-Debrid", "realdebrid"), reference("Cloudreve v3", "cloudreve")],
      },
    ],
    outline: { level: [2, 3] },
    // The neighbours of a guide are references, which the pager cannot open.
    docFooter: { prev: false, next: false },
    search: { provider: "local" },
    footer: {
      message: "Unofficial. Not affiliated with or endorsed by Real-Debrid or Cloudreve.",
      copyright: "MIT licence",
    },
  },
});
