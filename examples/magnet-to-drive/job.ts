import { Cloudreve, type CloudreveOptions } from "@debrid-drive/cloudreve-client";
import type { RealDebridOptions } from "@debrid-drive/realdebrid-client";
import { fetchTorrent } from "./fetch-torrent.ts";
import { type Account, handOver } from "./hand-over.ts";
import type { Ports } from "./ports.ts";
import { signIn } from "./sign-in.ts";

export interface JobInput {
  readonly magnet: string;
  /** Folder in the drive, such as `/inbox`. */
  readonly folder: string;
  readonly account: Account;
  readonly realDebrid: RealDebridOptions;
  readonly cloudreve: CloudreveOptions;
}

/** From a magnet to files in a Cloudreve drive. Gives the names of the files in the folder. */
export async function magnetToDrive(input: JobInput, ports: Ports): Promise<string[]> {
  const rd = await signIn(input.realDebrid, ports);
  const urls = await fetchTorrent(rd, input.magnet, ports);
  return handOver(new Cloudreve(input.cloudreve), input.account, urls, input.folder, ports);
}
