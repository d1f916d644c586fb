import type { Caller, Received, Scenario } from "../../../scenarios/scenario.ts";
import type { RealDebridState } from "../state.ts";
import { finish, HASHES, linksIn, strangerOf, textIn, userOf } from "./support.ts";

const FILE = "https://files.example.com/SHA512SUMS";
const FILM = "https://files.example.com/big-buck-bunny.mp4";

const unrestrict = (user: Caller, link: string): Promise<Received> =>
  user.send("unrestrictLink", { body: { link } });

/** Asks for both things that are known about a medium. */
async function stream(user: Caller, id: string): Promise<void> {
  await user.send("getMediaInfos", { path: { id } });
  await user.send("getTranscodes", { path: { id } });
}

/** Downloads: the list, the bytes, and the streams. */
export const downloads: readonly Scenario<RealDebridState>[] = [
  {
    name: "downloads-listed",
    title: "Links were unrestricted, and are taken off the list",
    play: async (stage) => {
      const user = userOf(stage);
      await user.send("listDownloads");
      const id = textIn(await unrestrict(user, FILE), "id");
      await user.send("listDownloads", { query: { page: 1 } });
      await user.send("listDownloads", { query: { limit: 5_001 } });
      await user.send("deleteDownload", { path: { id } });
      await user.send("deleteDownload", { path: { id } });
    },
  },
  {
    name: "download-fetched",
    title: "A file is fetched as a whole, in part, and after its address has expired",
    play: async (stage) => {
      const address = textIn(await unrestrict(userOf(stage), FILE), "download");
      const anybody = stage.caller();
      await anybody.fetch(address);
      await anybody.fetch(address, { method: "HEAD" });
      await anybody.fetch(address, { headers: { range: "bytes=0-99" } });
      await anybody.fetch(address, { headers: { range: "bytes=494-" } });
      stage.clock.advance(2 * 86_400_000);
      await anybody.fetch(address);
    },
  },
  {
    name: "media-streamed",
    title: "A film is streamed",
    play: async (stage) => {
      const user = userOf(stage);
      await stream(user, textIn(await unrestrict(user, FILM), "id"));
    },
  },
  {
    name: "media-unknown",
    title: "Nothing is known about a file, or there is none",
    play: async (stage) => {
      const user = userOf(stage);
      await stream(user, textIn(await unrestrict(user, FILE), "id"));
      await stream(user, "UNKNOWN234567");
    },
  },
  {
    name: "media-link-gone",
    title: "The hoster has lost the film",
    play: async (stage) => {
      const user = userOf(stage);
      const torrent = await finish(stage, user, HASHES.bigBuckBunny, "1");
      const download = await unrestrict(user, linksIn(torrent)[0] ?? "");
      stage.state.torrentEvents.loseLinks(textIn(torrent, "id"));
      await stream(user, textIn(download, "id"));
    },
  },
  {
    name: "streaming-down",
    title: "The service streams nothing",
    play: async (stage) => {
      const user = userOf(stage);
      const id = textIn(await unrestrict(user, FILM), "id");
      stage.state.conditions.impose("streaming down");
      await stream(user, id);
    },
  },
  {
    name: "downloads-of-a-stranger",
    title: "Whoever calls has no good token",
    play: async (stage) => {
      const stranger = strangerOf(stage);
      await stranger.send("listDownloads");
      await stranger.send("deleteDownload", { path: { id: "UNKNOWN234567" } });
      await stream(stranger, "UNKNOWN234567");
    },
  },
];
