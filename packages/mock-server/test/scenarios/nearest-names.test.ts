import { expect, it } from "vitest";
import { nearestNames } from "../../src/scenarios/nearest-names.ts";

it.each([
  ["torrent-fiel", "torrent-file"],
  ["torent", "torrent-file"],
  ["locket", "account-locked"],
  ["accountlocked", "account-locked"],
])("takes %s for %s, a whole name or one of its words", (word, name) => {
  const names = ["account-locked", "points", "torrent-file", "torrents-down"];
  expect(nearestNames(word, names)[0]).toBe(name);
});
