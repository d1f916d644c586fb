import { SeededRandom } from "../../seeded.ts";
import type { LinkedFile, LinkTrouble } from "../links/linked-file.ts";

/** A hoster of files. */
export const FILES = "files.example.com";
/** A hoster of video pages. */
export const VIDEOS = "videos.example.com";

const KNOWN_SIZES: Readonly<Record<string, number>> = {
  "big-buck-bunny.mp4": 276_134_947,
  "debian-netinst.iso": 702_545_920,
  SHA512SUMS: 494,
};

/** The file at an address; its name is the last part of the path. */
export function fileAt({ href, pathname }: URL, host: string, seed: number): LinkedFile | LinkTrouble {
  const name = safelyDecoded(pathname.slice(pathname.lastIndexOf("/") + 1));
  if (name === "") return "file unavailable";
  const known = Object.hasOwn(KNOWN_SIZES, name) ? KNOWN_SIZES[name] : undefined;
  const bytes = known ?? new SeededRandom(seed, href).integer(1_000_000, 500_000_000);
  return { name, bytes, content: href, host };
}

/** The video of a page, in three qualities; its name is the parameter `v`. */
export function videoAt({ href, searchParams }: URL, seed: number): LinkedFile | LinkTrouble {
  const title = searchParams.get("v");
  if (!title) return "file unavailable";
  const random = new SeededRandom(seed, href);
  const make = (name: string, quality: string | undefined): LinkedFile => ({
    name: name.replaceAll("/", "_"),
    bytes: random.integer(1_000_000, 50_000_000),
    content: `${href} ${name}`,
    host: VIDEOS,
    sizeUnknown: true,
    ...(quality !== undefined && { quality }),
  });
  const alternatives = [make(`${title} 720p.mp4`, "720p"), make(`${title}.mp3`, undefined)];
  return { ...make(`${title} 1080p.mp4`, "1080p"), alternatives };
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text).replaceAll("/", "_");
  } catch {
    return text;
  }
}
