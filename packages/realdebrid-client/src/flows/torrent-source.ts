import type { Call } from "@debrid-drive/runtime";
import { ConfigError } from "@debrid-drive/runtime/core";
import { infoHashOfMagnet } from "@debrid-drive/runtime/flow";
import type { RealDebridClient } from "../generated/client.ts";
import type { TorrentAdded } from "../generated/models.ts";
import { addMagnet, addTorrent } from "../generated/operations/torrents.ts";
import { infoHashOfTorrent } from "./info-hash.ts";

/** A magnet link, or the bytes of a .torrent file. */
export type TorrentSource =
  | { readonly magnet: string; readonly torrent?: undefined }
  | { readonly torrent: Uint8Array | ArrayBuffer | Blob; readonly magnet?: undefined };

export type AddOnceArgs = TorrentSource & {
  /** The domain of the hoster that shall keep the files. The default is `real-debrid.com`. */
  readonly host?: string | undefined;
  /** Undocumented. The IP address of the user a server acts for. */
  readonly ip?: string | undefined;
};

/** What is to be added, and how. */
export interface Source {
  readonly hash: string;
  send(signal: AbortSignal): Call<TorrentAdded>;
}

/** @throws ConfigError that names what is wrong */
export async function sourceOf(client: RealDebridClient, args: AddOnceArgs): Promise<Source> {
  const { magnet, torrent, ...more } = args;
  if ((magnet === undefined) === (torrent === undefined)) {
    throw new ConfigError("addOnce", "magnet", "expected either magnet or torrent");
  }
  if (typeof magnet === "string") {
    const hash = infoHashOfMagnet("addOnce", magnet);
    return { hash, send: (signal) => addMagnet(client, { magnet: magnet.trim(), ...more }, { signal }) };
  }
  const bytes = await bytesOf(torrent);
  const hash = await infoHashOfTorrent("addOnce", bytes);
  return { hash, send: (signal) => addTorrent(client, { body: bytes, ...more }, { signal }) };
}

async function bytesOf(torrent: AddOnceArgs["torrent"]): Promise<Uint8Array> {
  if (torrent instanceof Uint8Array) return torrent;
  if (torrent instanceof ArrayBuffer) return new Uint8Array(torrent);
  if (torrent instanceof Blob) return new Uint8Array(await torrent.arrayBuffer());
  throw new ConfigError("addOnce", "torrent", "expected a Uint8Array, an ArrayBuffer or a Blob");
}
