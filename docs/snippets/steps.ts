import type { RealDebrid } from "@debrid-drive/realdebrid-client";

declare const rd: RealDebrid;
declare const magnet: string;
declare const signal: AbortSignal;
// #region code
const { id } = await rd.torrents.addOnce({ magnet });
await rd.torrents.waitUntil({ id, status: "waiting_files_selection" });
await rd.torrents.selectFiles({ id, files: "all" });

const info = await rd.torrents.waitUntil(
  { id, status: "downloaded" },
  {
    signal,
    onProgress: ({ phase, progress }) => console.log(phase, progress),
  },
);
const { pairs } = rd.torrents.pairFilesWithLinks(info);
const links = pairs.map(({ link }) => link);
const results = await rd.unrestrict.all({ links }, { signal });

// #endregion code
export { results };
