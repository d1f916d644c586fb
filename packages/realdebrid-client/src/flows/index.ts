export {
  type Download as Loading,
  type DownloadCheckpoint,
  type DownloadProgress,
  type DownloadSink,
  FileChangedError,
} from "@debrid-drive/runtime";
export { parseDate, type ServerOffset, serverOffset } from "./dates.ts";
export { type DownloadLinkArgs, type DownloadLinkOptions, downloadLink } from "./download.ts";
export { type HostMatcher, type HostMatcherArgs, hostMatcher, matcherOf } from "./host-matcher.ts";
export { iterateDownloads } from "./iterate-downloads.ts";
export { type IterateTorrentsArgs, iterateTorrents } from "./iterate-torrents.ts";
export type { Page, PageArgs, Pages } from "./paging.ts";
export { toRegExp } from "./to-reg-exp.ts";
