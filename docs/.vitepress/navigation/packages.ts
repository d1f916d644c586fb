import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { DefaultTheme } from "vitepress";

const API = fileURLToPath(new URL("../../api/", import.meta.url));

export const PACKAGES = ["realdebrid-client", "cloudreve-client", "mock-server", "runtime"] as const;

/** The sidebar beside the API of the packages, as TypeDoc has written it. */
export function packageItems(): DefaultTheme.SidebarItem[] {
  return PACKAGES.map((name) => ({
    text: name,
    link: `/api/${name}/`,
    collapsed: true,
    items: itemsIn(`${name}/`),
  }));
}

function itemsIn(folder: string): DefaultTheme.SidebarItem[] {
  if (!existsSync(`${API}${folder}`)) return [];
  const names = readdirSync(`${API}${folder}`, { withFileTypes: true }).sort((a, b) =>
    a.name.localeCompare(b.name),
  );
  return names.flatMap((entry): DefaultTheme.SidebarItem[] => {
    const text = entry.name.replace(/\.md$/, "");
    if (entry.isDirectory()) return [{ text, items: itemsIn(`${folder}${entry.name}/`) }];
    return text === "index" ? [] : [{ text, link: `/api/${folder}${text}` }];
  });
}
