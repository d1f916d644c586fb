import {
  type Cloudreve,
  type RemoteDownloadCheckpoint,
  RemoteDownloadError,
} from "@debrid-drive/cloudreve-client";
import { fileStore } from "@debrid-drive/cloudreve-client/node";
import type { RealDebrid } from "@debrid-drive/realdebrid-client";

export async function simple(drive: Cloudreve, url: string) {
  // #region simple
  await drive.fs.ensure("/inbox");
  const [added] = await drive.remoteDownload.add({ url, dst: "/inbox" });
  if (!added?.ok) throw added?.error;

  const { objects } = await drive.remoteDownload.watch(added.handle, {
    onProgress: ({ phase, bytes, total }) =>
      console.log(phase, bytes, total),
  });
  // #endregion simple
  return objects;
}

export async function resumable(
  drive: Cloudreve,
  urls: string[],
  path: string,
) {
  // #region resumable
  const store = fileStore<RemoteDownloadCheckpoint>({ path });
  const results = await drive.remoteDownload.add(
    { urls, dst: "/inbox" },
    { store },
  );
  const ends = await Promise.allSettled(
    results.map((one) =>
      one.ok
        ? drive.remoteDownload.watch(one.handle, { store })
        : Promise.reject(one.error),
    ),
  );
  // #endregion resumable
  return ends;
}

export async function debridToDrive(
  rd: RealDebrid,
  drive: Cloudreve,
  magnet: string,
) {
  // #region debrid-to-drive
  const { downloads } = await rd.magnetToLinks({ magnet });
  const urls = downloads.flatMap((one) =>
    one.ok ? [one.data.download] : [],
  );
  const added = await drive.remoteDownload.add({ urls, dst: "/inbox" });
  // #endregion debrid-to-drive
  return added;
}

export async function why(
  watching: Promise<unknown>,
  again: () => Promise<unknown>,
) {
  // #region why
  try {
    await watching;
  } catch (error) {
    if (!(error instanceof RemoteDownloadError)) throw error;
    if (error.reason === "failed")
      await again(); // with a new address
    else console.log(error.reason, error.serverMessage);
  }
  // #endregion why
}

export async function fallBack(
  rd: RealDebrid,
  drive: Cloudreve,
  link: string,
) {
  // #region fall-back
  const unrestricted = await rd.unrestrict.link({ link });
  const loading = rd.downloads.fetch({ link: unrestricted });
  await drive.upload.file({
    path: ["inbox", unrestricted.filename],
    source: loading.stream(),
    size: unrestricted.filesize,
  });
  // #endregion fall-back
}
