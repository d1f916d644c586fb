import type { Caller, Scenario } from "../../../scenarios/scenario.ts";
import type { HosterTrouble } from "../links/linked-file.ts";
import type { RealDebridState } from "../state.ts";
import { finish, HASHES, linksIn, strangerOf, userOf } from "./support.ts";

const FILE = "https://files.example.com/big-buck-bunny.mp4";
const VIDEO = "https://videos.example.com/watch?v=big-buck-bunny";
const FOLDER = "https://files.example.com/folder/linux";

/** Checks a link, opens it as a folder, and unrestricts it. */
async function tryLink(user: Caller, link: string): Promise<void> {
  for (const operation of ["checkLink", "unrestrictFolder", "unrestrictLink"]) {
    await user.send(operation, { body: { link } });
  }
}

const troubled = (name: string, title: string, trouble: HosterTrouble): Scenario<RealDebridState> => ({
  name,
  title,
  prepare: (state) => state.hosterFiles.refuse("files.example.com", trouble),
  play: (stage) => tryLink(userOf(stage), FILE),
});

/** What becomes of links. */
export const links: readonly Scenario<RealDebridState>[] = [
  {
    name: "links-unrestricted",
    title: "Links of hosters and of a torrent become downloads",
    play: async (stage) => {
      const user = userOf(stage);
      const torrent = await finish(stage, user, HASHES.bigBuckBunny, "1");
      for (const link of [FILE, VIDEO, FOLDER, ...linksIn(torrent)]) await tryLink(user, link);
    },
  },
  {
    name: "links-malformed",
    title: "What is sent is no link, or nothing",
    play: async (stage) => {
      const user = userOf(stage);
      await tryLink(user, "no link");
      await tryLink(user, "");
    },
  },
  troubled("hoster-unsupported", "The hoster is not supported", "unsupported"),
  troubled("hoster-maintenance", "The hoster is in maintenance", "in maintenance"),
  troubled("hoster-limit-reached", "The limit for the hoster is reached", "limit reached"),
  troubled("hoster-unavailable", "The hoster can't be used at the moment", "hoster unavailable"),
  troubled("hoster-not-free", "The hoster is for premium accounts only", "not free"),
  troubled("hoster-traffic-exhausted", "The traffic for the hoster is used up", "traffic exhausted"),
  {
    name: "links-dead",
    title: "The hoster has deleted the file",
    prepare: (state) => state.hosterFiles.remove(FILE),
    play: (stage) => tryLink(userOf(stage), FILE),
  },
  {
    name: "links-infringing",
    title: "The file was taken down",
    prepare: (state) => state.hosterFiles.block(FILE),
    play: (stage) => tryLink(userOf(stage), FILE),
  },
  {
    name: "links-misreported",
    title: "A link that unrestricts well is said to be gone",
    prepare: (state) => state.hosterFiles.misreport(FILE),
    play: (stage) => tryLink(userOf(stage), FILE),
  },
  {
    name: "links-fair-usage",
    title: "The account has reached the limit of fair use",
    prepare: (state) => state.conditions.impose("fair usage reached"),
    play: (stage) => tryLink(userOf(stage), FILE),
  },
  {
    name: "links-address-blocked",
    title: "The service may not be used from the caller's address",
    prepare: (state) => state.conditions.impose("address blocked"),
    play: (stage) => tryLink(userOf(stage), FILE),
  },
  {
    name: "links-not-premium",
    title: "The account is not premium",
    prepare: (state) => state.endPremium(),
    play: (stage) => tryLink(userOf(stage), FILE),
  },
  {
    name: "links-of-a-stranger",
    title: "Whoever calls has no good token, which a check does not need",
    play: (stage) => tryLink(strangerOf(stage), FILE),
  },
];
