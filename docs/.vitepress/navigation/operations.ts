import { type Api, groupAnchor } from "@debrid-drive/docs-pages";
import type { DefaultTheme } from "vitepress";

/** The sidebar beside the operations of an API: its groups, closed until one is needed. */
export function operationItems(api: Api): DefaultTheme.SidebarItem[] {
  return [
    { text: `${api.title} operations`, link: `/operations/${api.name}/` },
    ...api.groups.map(({ tag, title, operations }) => ({
      text: title,
      link: `/operations/${api.name}/#${groupAnchor(tag)}`,
      collapsed: true,
      items: operations.map(({ id, described }) => ({
        text: described.summary,
        link: `/operations/${api.name}/${id}`,
      })),
    })),
  ];
}

/** The references are files that VitePress does not render, so links to them load a page. */
export function references(word: string): { text: string; link: string; target: string }[] {
  return [
    { text: `Real-Debrid ${word}`, link: "/reference/realdebrid.html", target: "_self" },
    { text: `Cloudreve ${word}`, link: "/reference/cloudreve.html", target: "_self" },
  ];
}
