import type { RealDebrid } from "@debrid-drive/realdebrid-client";
import { JobFailed, type Ports } from "./ports.ts";

/** Lets Real-Debrid fetch a magnet, and gives addresses to download its files from. */
export async function fetchTorrent(rd: RealDebrid, magnet: string, { report }: Ports): Promise<string[]> {
  report.step("Let Real-Debrid fetch the magnet");
  const { downloads, missing } = await rd.magnetToLinks(
    { magnet },
    { onProgress: ({ step, status, progress }) => report.progress(status ?? step, progress) },
  );
  const [first] = missing;
  if (first) throw new JobFailed(`Real-Debrid gave no link for ${first.path}.`);
  return downloads.map((one) => {
    if (!one.ok) throw one.error;
    report.result(`${one.data.filename}, ${megabytes(one.data.filesize)}`);
    return one.data.download;
  });
}

export function megabytes(bytes: number): string {
  return bytes < 1e6 ? `${bytes} bytes` : `${(bytes / 1e6).toFixed(1)} MB`;
}
