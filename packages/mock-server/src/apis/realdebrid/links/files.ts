import type { MockResponse } from "../../../engine/handler.ts";
import type { FilePaths } from "../../../engine/mock-api.ts";
import type { RawRequest } from "../../../engine/raw-request.ts";
import { answerFile } from "../../../http/answer-file.ts";
import { hashText } from "../../seeded.ts";
import { seededBytes } from "../../seeded-bytes.ts";
import type { RealDebridState } from "../state.ts";
import { downloadIdIn } from "./downloads.ts";
import type { DownloadFact } from "./facts.ts";
import { mediaKindOf } from "./media.ts";
import { streamBase } from "./transcodes.ts";

const GONE: MockResponse = { status: 404, body: "This address was never given, or has expired.\n" };

/** What is behind the addresses of downloads and streams. */
export const downloadFiles: FilePaths<RealDebridState> = {
  prefixes: ["/d/", "/t/"],
  answer: (request, { state, origin }) => {
    const [, streamed, format = ""] = /^\/t\/([A-Z0-9]+)\/full\.([a-z0-9]+)$/.exec(request.path) ?? [];
    const download = state.downloads.facts.get(streamed ?? downloadIdIn(request.path) ?? "");
    if (!download || !state.downloads.isGood(download)) return GONE;
    return streamed === undefined
      ? answerBytes(request, download, download.filename, download.content)
      : answerStream(request, download, format, origin);
  },
};

function answerBytes(
  request: RawRequest,
  { bytes, at }: DownloadFact,
  name: string,
  content: string,
): MockResponse {
  return answerFile(request, {
    name,
    size: bytes,
    mediaType: mediaKindOf(name).mediaType,
    tag: `${hashText(content).toString(16)}-${bytes.toString(16)}`,
    modifiedAt: at,
    read: (from, to) => seededBytes(content, from, to),
  });
}

/** A stream is as long as the file it is made of; a playlist names one of them. */
function answerStream(
  request: RawRequest,
  download: DownloadFact,
  format: string,
  origin: string,
): MockResponse {
  const video = `${streamBase(download, origin)}/full.mp4`;
  switch (format) {
    case "mp4":
    case "webm": {
      const name = `${download.filename.replace(/\.[^.]*$/, "")}.${format}`;
      return answerBytes(request, download, name, `${download.content} as ${format}`);
    }
    case "m3u8":
      return playlist(
        "application/vnd.apple.mpegurl",
        `#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1000000\n${video}\n`,
      );
    case "mpd":
      return playlist("application/dash+xml", `<MPD><BaseURL>${video}</BaseURL></MPD>\n`);
    default:
      return GONE;
  }
}

const playlist = (mediaType: string, body: string): MockResponse => ({
  status: 200,
  headers: { "content-type": mediaType },
  body,
});
