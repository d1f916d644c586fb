import { expect, it } from "vitest";
import { scenarios } from "../../../../src/apis/realdebrid/scenarios/index.ts";
import { listOperations } from "../../../../src/engine/list-operations.ts";
import { loadSpec } from "../../../../src/specs.ts";
import { triplesOf } from "../../support/triples.ts";

const TAGS = ["OAuth", "User", "Settings", "Traffic", "Hosts", "Time"];
/** Outages and limits, which hold for every operation. */
const GENERAL = ["429", "502", "504"];

/** Listed because they hold for many operations, or unknown to servers. */
const UNREACHED = [
  // No parameter with values to choose from.
  "getDeviceCredentials 400 2",
  // Servers use 11.
  "createToken 403 10",
  // Good for a token of any scope.
  "disableAccessToken 403 9",
  // Nothing is required.
  "getTrafficDetails 400 1",
  // Good for a token of any scope.
  "listHostStatuses 403 9",
  // Nothing but the file.
  "uploadAvatar 400 2",
];

interface Described {
  readonly tags: readonly string[];
  readonly "x-error-codes": Readonly<Record<string, readonly number[]>>;
}

it("reach every answer that is listed for the account's operations, with few exceptions", {
  timeout: 60_000,
}, async () => {
  const operations = listOperations(await loadSpec("realdebrid"));
  const listed = operations.flatMap(({ id, value }) => {
    const { tags, "x-error-codes": codes } = value as unknown as Described;
    if (!TAGS.includes(tags[0] ?? "")) return [];
    return Object.keys(value.responses ?? {})
      .filter((status) => !GENERAL.includes(status) && (status !== "503" || codes[503] !== undefined))
      .flatMap((status) => (codes[status] ?? [""]).map((code) => `${id} ${status} ${code}`.trimEnd()));
  });
  const reached = new Set((await Promise.all(scenarios.map((one) => triplesOf("realdebrid", one)))).flat());
  expect(listed.filter((one) => !reached.has(one))).toEqual(UNREACHED);
});
