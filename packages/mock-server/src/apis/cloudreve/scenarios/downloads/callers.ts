import type { Caller, Received, Stage } from "../../../../scenarios/scenario.ts";
import type { CloudreveState } from "../../state.ts";
import { loggedIn, USER } from "../stage.ts";

export const MOVIE = "https://files.example.com/Big%20Buck%20Bunny.mp4";
export const MAGNET = "magnet:?xt=urn:btih:dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c&dn=Big+Buck+Bunny";
export const DST = "/downloads";

/** A torrent file of two parts, 40 000 and 50 000 bytes long. */
const PIECES = `6:pieces120:${"x".repeat(120)}`;
const FILES = "5:filesld6:lengthi40000e4:pathl12:part one.bineed6:lengthi50000e4:pathl12:part two.bineee";
const INFO = `4:infod${FILES}4:name13:Example Album12:piece lengthi16384e${PIECES}e`;
const TRACKER = "8:announce30:http://tracker.example.com/ann";
export const TORRENT = `d${TRACKER}7:comment15:made for a test13:creation datei1600000000e${INFO}e`;

/** A user with a folder for downloads, and what they do. */
export async function downloader(stage: Stage<CloudreveState>) {
  const user: Caller = await loggedIn(stage);
  const list = async (operation: string): Promise<Record<string, unknown>[]> => {
    const { body } = await user.send(operation, {});
    return (body as { data: Record<string, unknown>[] }).data;
  };
  return {
    user,
    add: (url: readonly string[], dst = DST): Promise<Received> =>
      user.send("addRemoteDownloads", { body: { url, dst } }),
    /** The id of the first active download. */
    gid: async (): Promise<string> => {
      const [first] = await list("listActiveRemoteDownloads");
      return (first?.info as { gid: string } | undefined)?.gid ?? "";
    },
    /** Waits so many seconds, and looks at both lists. */
    wait: async (seconds: number): Promise<void> => {
      stage.clock.advance(seconds * 1000);
      await list("listActiveRemoteDownloads");
      await list("listFinishedRemoteDownloads");
    },
    cancel: (gid: string): Promise<Received> => user.send("cancelRemoteDownload", { path: { gid } }),
    choose: (gid: string, indexes: readonly number[]): Promise<Received> =>
      user.send("selectRemoteDownloadFiles", { path: { gid }, body: { indexes } }),
  };
}

/** The folder for downloads, and a torrent file that aria2 can fetch from the site. */
export function prepareDownloads(state: CloudreveState): void {
  state.drive.create(state.userBy(USER).id, DST);
  state.putFile(USER, "/album.torrent", TORRENT);
  const local = state.policies.facts.get(1)?.shown;
  state.policies.save(1, { ...local, BaseURL: "https://cloud.example.com" });
  state.sizeOf = (url) => (url === MOVIE ? 10_485_760 : undefined);
}
