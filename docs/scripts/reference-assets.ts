import { createHash } from "node:crypto";
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { paths } from "./paths.ts";

const FONTS = ["inter-roman-latin.woff2", "inter-roman-latin-ext.woff2"];

// The badge loads its picture from another host. theme.css writes the word instead.
const BADGE_PICTURE = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g;
const EMPTY_PICTURE = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E";

/** Addresses that the pages load, relative to a page. */
export interface ReferenceAssets {
  readonly script: string;
  readonly styles: string;
}

/** Copies what both pages share. Names carry a hash of the content, so a cached page finds its own script. */
export async function copyAssets(folder: string): Promise<ReferenceAssets> {
  const redoc = await readFile(paths.redocScript, "utf8");
  if (!BADGE_PICTURE.test(redoc)) throw new Error(`${paths.redocScript} is not the Redoc this was made for`);
  const script = await writeHashed(folder, "redoc.js", redoc.replaceAll(BADGE_PICTURE, EMPTY_PICTURE));
  const styles = await writeHashed(folder, "theme.css", await readFile(paths.styles, "utf8"));
  for (const font of FONTS) await copyFile(join(paths.fonts, font), join(folder, font));
  return { script: `./assets/${script}`, styles: `./assets/${styles}` };
}

async function writeHashed(folder: string, name: string, text: string): Promise<string> {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  const extension = extname(name);
  const hashed = `${name.slice(0, -extension.length)}.${hash}${extension}`;
  await writeFile(join(folder, hashed), text);
  return hashed;
}
