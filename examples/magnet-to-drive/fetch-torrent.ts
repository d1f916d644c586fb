import type { RealDebrid, TorrentFile, TorrentInfo, UnrestrictedLink } from "@debrid-drive/realdebrid-client";
import { JobFailed, type Ports } from "./ports.ts";

const POLL_MS = 2_000;
const HOPELESS = ["magnet_error", "error", "virus", "dead"] as const;

/** Adds the magnet, chooses its files, waits until Real-Debrid has them and turns them into download links. */
export async function fetchTorrent(rd: RealDebrid, magnet: string, { wait, report }: Ports) {
  report.step("Add the magnet");
  const { id } = await rd.torrents.addMagnet({ magnet });
  const offered = await untilStatus(rd, id, "waiting_files_selection", wait, () => {});
  report.result(`${offered.files.length} files offered: ${offered.files.map(describe).join(", ")}`);

  report.step("Choose the files");
  await rd.torrents.selectFiles({ id, files: offered.files.map((file) => file.id).join(",") });
  report.result(`${offered.files.length} files chosen`);

  report.step("Follow the torrent");
  const finished = await untilStatus(rd, id, "downloaded", wait, ({ status, progress }) =>
    report.progress(status, progress / 100),
  );
  report.result(`${finished.filename} is ready, ${finished.links.length} links`);

  report.step("Unrestrict the links");
  const links: UnrestrictedLink[] = [];
  for (const link of finished.links) {
    const unrestricted = await rd.unrestrict.link({ link });
    links.push(unrestricted);
    report.result(`${unrestricted.filename}, ${megabytes(unrestricted.filesize)}`);
  }
  return links;
}

async function untilStatus(
  rd: RealDebrid,
  id: string,
  status: TorrentInfo["status"],
  wait: Ports["wait"],
  onChange: (info: TorrentInfo) => void,
): Promise<TorrentInfo> {
  for (;;) {
    const info = await rd.torrents.info({ id });
    onChange(info);
    if (info.status === status) return info;
    if (HOPELESS.some((end) => end === info.status)) {
      throw new JobFailed(`The torrent ended as ${info.status}; try another magnet.`);
    }
    await wait(POLL_MS);
  }
}

function describe({ path, bytes }: TorrentFile): string {
  return `${path.slice(1)} (${megabytes(bytes)})`;
}

export function megabytes(bytes: number): string {
  return bytes < 1e6 ? `${bytes} bytes` : `${(bytes / 1e6).toFixed(1)} MB`;
}
