import type { Magnet } from "../../magnet.ts";
import { SeededRandom } from "../../seeded.ts";
import type { TorrentContent } from "./facts.ts";

/** Free content under its own info hash. */
export const CATALOGUE: Readonly<Record<string, TorrentContent>> = {
  dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c: {
    name: "Big Buck Bunny",
    files: [
      { path: "/Big Buck Bunny.mp4", bytes: 276_134_947 },
      { path: "/Big Buck Bunny.en.srt", bytes: 140 },
    ],
  },
  "6f4370df4304609a8793ce2b59178dcc8febf5e2": {
    name: "debian-12.11.0-amd64-netinst",
    files: [
      { path: "/debian-12.11.0-amd64-netinst.iso", bytes: 702_545_920 },
      { path: "/SHA512SUMS", bytes: 494 },
    ],
  },
  "08ada5a7a6183aae1e09d831df6748d566095a10": {
    name: "Sintel",
    files: [
      { path: "/Sintel.de.srt", bytes: 1_652 },
      { path: "/Sintel.en.srt", bytes: 1_514 },
      { path: "/Sintel.mp4", bytes: 129_241_752 },
      { path: "/poster.jpg", bytes: 46_115 },
    ],
  },
};

/** What a magnet holds: the catalogue's content, or two files named after it. */
export function contentOf({ hash, name }: Magnet, seed: number): TorrentContent {
  const known = Object.hasOwn(CATALOGUE, hash) ? CATALOGUE[hash] : undefined;
  if (known) return known;
  const random = new SeededRandom(seed, hash);
  // A slash would make a folder.
  const title = (name ?? hash).replaceAll("/", "_");
  return {
    name: title,
    files: [
      { path: `/${title}.mp4`, bytes: random.integer(50_000_000, 2_000_000_000) },
      { path: `/${title}.en.srt`, bytes: random.integer(2_000, 90_000) },
    ],
  };
}
