import { type CloudreveOptions, createClient } from "@debrid-drive/cloudreve-client/core";
import {
  type AddRemoteDownloadArgs,
  type ArrivedDownload,
  addRemote as add,
  type RemoteDownloadCheckpoint,
  watchRemote as watch,
} from "@debrid-drive/cloudreve-client/flows";
import { login } from "@debrid-drive/cloudreve-client/operations";
import { createTestPair, type Wiring } from "@debrid-drive/mock-server/testing";
import { Mortal } from "./mortal.ts";

export const USER = "user@example.com";
export const DST = "/inbox";
export const MOVIE = "https://files.example.com/Big%20Buck%20Bunny.mp4";
export const MAGNET = "magnet:?xt=urn:btih:dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c&dn=Big+Buck+Bunny";
export const VERSIONS = ["3.3.1", "3.5.3", "3.8.3"] as const;
export type Version = (typeof VERSIONS)[number];

/** A mock of a version, with a folder, and what connects clients with it. */
export async function startDrive(cloudreveVersion: Version) {
  const pair = await createTestPair({
    apis: ["cloudreve"],
    cloudreveVersion,
    clients: { wiring: (wiring: Wiring) => wiring },
  });
  const begin = () => {
    pair.mock.reset();
    const { cloudreve } = pair.mock;
    cloudreve.drive.create(cloudreve.userBy(USER).id, DST);
    cloudreve.sizeOf = () => 10_485_760;
  };
  begin();
  return Object.assign(pair, { begin });
}
export type Drive = Awaited<ReturnType<typeof startDrive>>;

/** A client that is logged in. */
export async function openClient(
  { clock }: Pick<Drive, "clock">,
  options: CloudreveOptions,
): Promise<ReturnType<typeof createClient>> {
  const client = createClient({ random: () => 0.5, ...options });
  await clock.run(login(client, { userName: USER, Password: "mock-password" }));
  return client;
}

const CUTS = ["fetch", "answer", "before save", "after save", "sleep"] as const;
export type Cut = (typeof CUTS)[number];

/** Keeps JSON, as a file would. */
export class Kept {
  text: string | undefined;
}

interface RunOptions {
  readonly signal?: AbortSignal;
  /** Is told of each timer that is up, before it calls back. */
  readonly onSleep?: (count: number) => void;
}

/** Adds and watches in a process that is gone at the n-th event of a kind; what was refused is left out. */
export async function run(
  drive: Drive,
  args: AddRemoteDownloadArgs,
  kept: Kept,
  cut?: { at: Cut; nth: number },
  { signal, onSleep }: RunOptions = {},
) {
  const { clock, wiring } = drive;
  const process = new Mortal<Cut>(CUTS, cut);
  process.isCounted = false;
  const client = await openClient(drive, {
    baseUrl: wiring.baseUrl,
    clock: process.clock(clock, "sleep", onSleep),
    fetch: async (request, init) => {
      await process.passes("fetch");
      const response = await wiring.fetch(request, init);
      await process.passes("answer");
      return response;
    },
  });
  process.isCounted = true;
  const store = {
    load: async (): Promise<RemoteDownloadCheckpoint | undefined> => kept.text && JSON.parse(kept.text),
    save: async (value: RemoteDownloadCheckpoint | undefined) => {
      await process.passes("before save");
      kept.text = JSON.stringify(value);
      await process.passes("after save");
    },
  };
  const work = async (): Promise<ArrivedDownload[]> => {
    const options = { store, random: () => 0.5, signal };
    const results = await add(client, args, options);
    return Promise.all(results.flatMap((one) => (one.ok ? watch(client, one.handle, options) : [])));
  };
  const working = work();
  working.catch(() => {});
  const end = await clock.run(process.orGone(working));
  return { end, counts: process.counts };
}
