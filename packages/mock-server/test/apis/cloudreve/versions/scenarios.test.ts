import { expect, it } from "vitest";
import { scenarios } from "../../../../src/apis/cloudreve/scenarios/index.ts";
import { playOn } from "./play-on.ts";

/** They were written for the newest server: some of what they send an older one does not know, and some end early. */
it.each(["3.3.1", "3.5.3"] as const)(
  "no scenario makes a Cloudreve %s break its description",
  async (version) => {
    const played = [];
    for (const scenario of scenarios) played.push(await playOn(version, scenario));
    expect(played.flatMap(({ violations }) => violations)).toEqual([]);
    expect(played.flatMap(({ unlisted }) => unlisted)).toEqual([]);
    const answers = played.reduce((sum, { count }) => sum + count, 0);
    expect(answers).toBeGreaterThan(1000);
  },
  60_000,
);
