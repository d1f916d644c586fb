import type { Schemas } from "../common/schemas.ts";
import type { DownloadFact } from "./facts.ts";

/** The end of a file's name by the format. */
export const FORMATS = { apple: "m3u8", dash: "mpd", liveMP4: "mp4", h264WebM: "webm" } as const;

const QUALITY = "full";

/** Where the streams of a download are. */
export const streamBase = ({ id }: DownloadFact, origin: string): string => `${origin}/t/${id}`;

/** Addresses of a download in all formats; they lead to the mock itself. */
export function transcodesOf(download: DownloadFact, origin: string): Schemas["Transcodes"] {
  const at = (ending: string) => ({ [QUALITY]: `${streamBase(download, origin)}/${QUALITY}.${ending}` });
  return {
    apple: at(FORMATS.apple),
    dash: at(FORMATS.dash),
    liveMP4: at(FORMATS.liveMP4),
    h264WebM: at(FORMATS.h264WebM),
  };
}
