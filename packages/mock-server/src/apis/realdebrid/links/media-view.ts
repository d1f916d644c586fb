import { hashText } from "../../seeded.ts";
import type { Schemas } from "../common/schemas.ts";
import type { DownloadFact } from "./facts.ts";
import { mediaKindOf } from "./media.ts";
import { FORMATS, streamBase } from "./transcodes.ts";

/** Short names of the hosters. */
const HOSTERS: Readonly<Record<string, string>> = {
  "real-debrid.com": "rd",
  "files.example.com": "fx",
  "videos.example.com": "vx",
};

/** What is known about a film, an episode or a piece of music. Of music, it is little. */
export function viewOfMedia(download: DownloadFact, origin: string): Schemas["MediaInfo"] {
  const { filename, bytes, link, host } = download;
  const isAudio = mediaKindOf(filename).kind === "audio";
  const title = filename.replace(/\.[^.]*$/, "");
  const [, season, episode] = /\bS(\d{2})E(\d{2})\b/i.exec(title) ?? [];
  const duration = (60_000 + (hashText(download.content) % 7_000_000)) / 1000;
  const base = streamBase(download, origin);
  const known = {
    filename: title,
    hoster: HOSTERS[host] ?? "",
    link,
    type: isAudio ? "audio" : season === undefined ? "movie" : "show",
    season: season ?? null,
    episode: episode ?? null,
    year: /\b(?:19|20)\d{2}\b/.exec(title)?.[0] ?? null,
    duration,
    bitrate: Math.floor((bytes * 8) / duration),
    size: bytes,
  };
  if (isAudio) return { ...known, details: [], audio_image: "/static/images/cover.jpg" };
  return {
    ...known,
    details: VIDEO_DETAILS,
    baseUrl: base,
    availableFormats: FORMATS,
    availableQualities: { Original: "full" },
    modelUrl: `${base}/{audio}/{subtitles}/{audioCodec}/{quality}.{format}`,
    host: new URL(origin).host,
    poster_path: "/static/images/poster.jpg",
    audio_image: null,
    backdrop_path: "https://images.example.com/backdrop.jpg",
  };
}

const VIDEO_DETAILS: Schemas["MediaDetails"] = {
  video: {
    und1: {
      stream: "0:0",
      lang: "Unknown",
      lang_iso: "und",
      codec: "h264",
      colorspace: "yuv420p",
      width: 1920,
      height: 1080,
    },
  },
  audio: {
    eng1: {
      stream: "0:1",
      lang: "English",
      lang_iso: "eng",
      codec: "ac3",
      sampling: 48_000,
      channels: 5.1,
    },
  },
  subtitles: [],
};
