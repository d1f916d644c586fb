import type { Scenario } from "../../../scenarios/scenario.ts";
import { addDays } from "../common/server-days.ts";
import { toServerDay } from "../common/server-time.ts";
import type { RealDebridState } from "../state.ts";
import { owner } from "./sign-in.ts";

const DAY = 86_400_000;

/** What was fetched, and what the limits leave. */
export const traffic: readonly Scenario<RealDebridState>[] = [
  {
    name: "traffic",
    title: "Something was fetched on two days",
    prepare: ({ traffic }, clock) => {
      traffic.record("real-debrid.com", { bytes: 276_134_947, links: 1 });
      clock.advance(DAY);
      traffic.record("files.example.com", { bytes: 1_024, links: 1 });
      traffic.record("videos.example.com", { bytes: 276_134_947, links: 1 });
    },
    play: async (stage) => {
      const user = owner(stage);
      const today = toServerDay(stage.clock.now());
      const traffic = await user.send("getTraffic");
      const details = await user.send("getTrafficDetails");
      await user.send("getTrafficDetails", { query: { start: addDays(today, -30), end: today } });
      await user.send("getTrafficDetails", { query: { start: today } });
      const known = (etag: string | null) => ({ headers: { "if-none-match": etag ?? "" } });
      await user.send("getTraffic", known(traffic.headers.get("etag")));
      await user.send("getTrafficDetails", known(details.headers.get("etag")));
    },
  },
  {
    name: "traffic-none",
    title: "No hoster has a limit, and nothing was fetched",
    prepare: ({ traffic }) => traffic.limits.clear(),
    play: async (stage) => {
      await owner(stage).send("getTraffic");
      await owner(stage).send("getTrafficDetails");
    },
  },
  {
    name: "traffic-exhausted",
    title: "The limits of all hosters are used up",
    prepare: ({ traffic }) => {
      for (const domain of traffic.limits.keys()) traffic.exhaust(domain);
    },
    play: async (stage) => {
      await owner(stage).send("getTraffic");
    },
  },
  {
    name: "traffic-span-refused",
    title: "A span is too long, ends before it begins, or is none",
    play: async (stage) => {
      const user = owner(stage);
      const today = toServerDay(stage.clock.now());
      const ask = (query: Record<string, string>) => user.send("getTrafficDetails", { query });
      await ask({ start: addDays(today, -31) });
      await ask({ start: today, end: addDays(today, -1) });
      await ask({ start: "2026-02-30" });
    },
  },
];
