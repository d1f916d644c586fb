import { expect, it } from "vitest";
import { scenarios } from "../../../../src/apis/cloudreve/scenarios/index.ts";
import { playScenario } from "../../../../src/scenarios/play.ts";
import { knows } from "./known-requests.ts";

/** A scenario is skipped when something that it sends to the newest server is not known to the older one. */
it.each([
  ["3.3.1", 50],
  ["3.5.3", 100],
] as const)(
  "a Cloudreve %s plays the scenarios whose requests it knows to their end, at least %i",
  async (cloudreveVersion, least) => {
    const known = await knows(cloudreveVersion);
    const played: string[] = [];
    const failed: string[] = [];
    for (const scenario of scenarios) {
      let isKnown = true;
      const onSend = async (request: Request) => {
        isKnown &&= await known(request);
      };
      await playScenario("cloudreve", scenario, { onSend });
      if (!isKnown) continue;
      played.push(scenario.name);
      await playScenario("cloudreve", scenario, { cloudreveVersion }).catch((error: unknown) => {
        failed.push(`${scenario.name}: ${String(error)}`);
      });
    }
    expect(failed).toEqual([]);
    expect(played.length).toBeGreaterThanOrEqual(least);
  },
  120_000,
);
