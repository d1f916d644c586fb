// By names of their own instead of `export … from`: a bundler that splits programs would take what the flows and the
// rest of the client use to be needed at the start of all of them.
import { TorrentError as Torrent } from "./flows/torrent-error.ts";
import { errorCodes as table } from "./generated/errors.ts";

/** Error codes of the Real-Debrid API, by name. */
export const errorCodes = table;

export const TorrentError = Torrent;
export type TorrentError = Torrent;
