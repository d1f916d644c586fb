import type { Live } from "./live.ts";
import { bytesOf } from "./site-fetch.ts";

/** The address of a file's bytes, good for some minutes. */
export async function linkTo({ drive, signal, openLink }: Live, path: string): Promise<string> {
  const { id } = await drive.fs.resolve(path, { signal, type: "file" });
  return openLink.at(await drive.file.createDownloadLink({ id }, { signal }));
}

/** All bytes of a file, as anybody with its link gets them. */
export async function readBack(live: Live, path: string): Promise<Uint8Array> {
  return bytesOf(live.openLink(await linkTo(live, path), { signal: live.signal }));
}
