import type { Scenario } from "../../../scenarios/scenario.ts";
import type { RealDebridState } from "../state.ts";
import { owner } from "./sign-in.ts";

const PUBLIC = ["listHosts", "listHostRegexes", "listFolderRegexes", "listHostDomains"];
const TIMES = ["getServerTime", "getServerTimeIso"];

/** The hosters and the clock of the site. */
export const site: readonly Scenario<RealDebridState>[] = [
  {
    name: "site-unchanged",
    title: "Hosters and time are asked for twice",
    play: async (stage) => {
      const user = owner(stage);
      for (const operation of [...PUBLIC, ...TIMES, "listHostStatuses"]) {
        const { headers } = await user.send(operation);
        await user.send(operation, { headers: { "if-none-match": headers.get("etag") ?? "" } });
      }
    },
  },
  {
    name: "hosters-failing",
    title: "One hoster is in maintenance, one is down",
    prepare: ({ hosters }) => {
      hosters.change("files.example.com", "maintenance");
      hosters.change("videos.example.com", "down");
    },
    play: async (stage) => {
      await owner(stage).send("listHostStatuses");
    },
  },
  {
    name: "hosters-none",
    title: "No hoster is supported any more",
    prepare: ({ hosters }) => {
      for (const { domain } of hosters.supported) hosters.change(domain, "unsupported");
    },
    play: async ({ caller }) => {
      for (const operation of PUBLIC) await caller().send(operation);
    },
  },
  {
    name: "site-wrong-addresses",
    title: "A path that names no operation is asked for, and a verb that an operation does not take",
    play: async ({ caller }) => {
      await caller().fetch("/rest/1.0/no-such-operation");
      await caller().fetch("/rest/1.0/time", { method: "DELETE" });
    },
  },
];
