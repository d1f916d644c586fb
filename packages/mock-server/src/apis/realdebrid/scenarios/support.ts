import type { Caller, Received, Stage } from "../../../scenarios/scenario.ts";
import { PRIVATE_TOKEN } from "../access/tokens.ts";
import type { RealDebridState } from "../state.ts";

export type RealDebridStage = Stage<RealDebridState>;

export const HASHES = {
  bigBuckBunny: "dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c",
  debian: "6f4370df4304609a8793ce2b59178dcc8febf5e2",
  sintel: "08ada5a7a6183aae1e09d831df6748d566095a10",
} as const;

export const magnetOf = (hash: string): string => `magnet:?xt=urn:btih:${hash}`;

/** Somebody with the private token. */
export const userOf = ({ caller }: RealDebridStage): Caller =>
  caller({ authorization: `Bearer ${PRIVATE_TOKEN}` });

/** Somebody whose token is not good. */
export const strangerOf = ({ caller }: RealDebridStage): Caller => caller({ authorization: "Bearer WRONG" });

/** A text of an answer's body. */
export function textIn({ body }: Received, key: string): string {
  const value = (body as Readonly<Record<string, unknown>> | undefined)?.[key];
  return typeof value === "string" ? value : "";
}

/** The links of a torrent's answer. */
export function linksIn({ body }: Received): readonly string[] {
  const { links = [] } = (body ?? {}) as { links?: readonly string[] };
  return links;
}

/** Adds a magnet link; gives the torrent's id. */
export async function add(user: Caller, hash: string): Promise<string> {
  return textIn(await user.send("addMagnet", { body: { magnet: magnetOf(hash) } }), "id");
}

export const select = (user: Caller, id: string, files: string): Promise<Received> =>
  user.send("selectFiles", { path: { id }, body: { files } });

export const info = (user: Caller, id: string): Promise<Received> =>
  user.send("getTorrentInfo", { path: { id } });

/** Adds, selects and waits; gives the finished torrent's answer. */
export async function finish(stage: RealDebridStage, user: Caller, hash: string, files = "all") {
  const id = await add(user, hash);
  stage.clock.advance(2_000);
  await select(user, id, files);
  stage.clock.advance(20_000);
  return info(user, id);
}

/** The smallest .torrent file of one file. */
export const torrentFile = (name: string, bytes: number): Buffer =>
  Buffer.from(
    `d4:infod6:lengthi${bytes}e4:name${Buffer.byteLength(name)}:${name}12:piece lengthi262144e6:pieces20:${"A".repeat(20)}ee`,
  );

/** Asks for all that belongs to the account. */
export async function useAccount(caller: Caller): Promise<void> {
  await caller.send("getUser");
  await caller.send("getSettings");
  await caller.send("updateSetting", { body: { setting_name: "locale", setting_value: "fr" } });
  await caller.send("convertPoints");
  await caller.send("requestPasswordChange");
  await caller.send("uploadAvatar", { body: new Uint8Array([1]) });
  await caller.send("deleteAvatar");
  await caller.send("getTraffic");
  await caller.send("getTrafficDetails");
  await caller.send("listHostStatuses");
}
