import {
  type MagnetCheckpoint,
  type RealDebrid,
  TorrentError,
} from "@debrid-drive/realdebrid-client";
import {
  downloadToFile,
  fileStore,
} from "@debrid-drive/realdebrid-client/node";

export async function wholeJob(
  rd: RealDebrid,
  magnet: string,
  path: string,
) {
  // #region whole-job
  const store = fileStore<MagnetCheckpoint>({ path });
  const { downloads, missing } = await rd.magnetToLinks(
    { magnet, select: ({ path }) => path.endsWith(".mp4") },
    {
      store,
      onProgress: ({ step, progress }) => console.log(step, progress),
    },
  );
  // #endregion whole-job
  return { downloads, missing };
}

export async function add(rd: RealDebrid, magnet: string) {
  // #region add
  const { id, added } = await rd.torrents.addOnce({ magnet });
  console.log(added ? "added" : "was there already");
  // #endregion add
  return id;
}

export async function select(rd: RealDebrid, id: string) {
  // #region select
  const { files } = await rd.torrents.waitUntil({
    id,
    status: "waiting_files_selection",
  });
  const wanted = files.filter(({ path }) => path.endsWith(".mp4"));
  await rd.torrents.selectFiles({
    id,
    files: wanted.map((file) => file.id).join(","),
  });
  // #endregion select
}

export async function wait(
  rd: RealDebrid,
  id: string,
  signal: AbortSignal,
) {
  // #region wait
  try {
    return await rd.torrents.waitUntil(
      { id, status: "downloaded" },
      {
        signal,
        onProgress: ({ phase, progress }) => console.log(phase, progress),
      },
    );
  } catch (error) {
    if (error instanceof TorrentError && error.reason === "stalled") {
      await rd.torrents.delete({ id }); // nobody has it
    }
    throw error;
  }
  // #endregion wait
}

export async function links(rd: RealDebrid, id: string) {
  // #region links
  const info = await rd.torrents.info({ id });
  const { pairs, missing, archive } =
    rd.torrents.pairFilesWithLinks(info);
  const results = await rd.unrestrict.all({
    links: pairs.map(({ link }) => link),
  });
  // #endregion links
  return { results, missing, archive };
}

export async function save(rd: RealDebrid, link: string, path: string) {
  // #region save
  const unrestricted = await rd.unrestrict.link({ link });
  const download = rd.downloads.fetch({ link: unrestricted });
  await downloadToFile({ path, download });
  // #endregion save
}
