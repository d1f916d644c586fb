import type { RealDebrid } from "@debrid-drive/realdebrid-client";

declare const rd: RealDebrid;

// #region code
import { fileStore } from "@debrid-drive/realdebrid-client/node";

const magnet =
  "magnet:?xt=urn:btih:dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c&dn=Big+Buck+Bunny";

const { downloads, missing } = await rd.magnetToLinks(
  { magnet, select: ({ path }) => path.endsWith(".mp4") },
  { store: fileStore({ path: "bunny.json" }) },
);
for (const one of downloads) {
  console.log(one.ok ? one.data.download : one.error.message);
}
for (const { path } of missing) console.log(`${path} has no link`);
// #endregion code
