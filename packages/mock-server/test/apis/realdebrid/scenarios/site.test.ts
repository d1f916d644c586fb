import { expect, it } from "vitest";
import { site } from "../../../../src/apis/realdebrid/scenarios/site.ts";
import { triplesOf } from "../../support/triples.ts";

const REACHED: Readonly<Record<string, readonly string[]>> = {
  "site-unchanged": [
    "listHosts 200",
    "listHosts 304",
    "listHostRegexes 200",
    "listHostRegexes 304",
    "listFolderRegexes 200",
    "listFolderRegexes 304",
    "listHostDomains 200",
    "listHostDomains 304",
    "getServerTime 200",
    "getServerTime 304",
    "getServerTimeIso 200",
    "getServerTimeIso 304",
    "listHostStatuses 200",
    "listHostStatuses 304",
  ],
  "hosters-failing": ["listHostStatuses 200"],
  "hosters-none": ["listHosts 200", "listHostRegexes 200", "listFolderRegexes 200", "listHostDomains 200"],
  "site-wrong-addresses": [" 404 3", " 405 4"],
};

it("have the names that are listed here", () => {
  expect(site.map(({ name }) => name)).toEqual(Object.keys(REACHED));
});

it.each(site)("$name: $title", async (scenario) => {
  expect(await triplesOf("realdebrid", scenario)).toEqual(REACHED[scenario.name]);
});
