import fc from "fast-check";
import { expect, test } from "vitest";
import { findTask } from "../../src/remote-download/find-task.ts";
import { newHandle } from "../../src/remote-download/handle.ts";
import type { Source } from "../../src/remote-download/source.ts";
import type { Task } from "../../src/remote-download/task.ts";

const EMPTY: Task = {
  gid: "",
  status: 1,
  transfer: -1,
  dst: "/inbox",
  name: "",
  files: [],
  urls: [],
  hash: "",
  isTorrent: false,
  isMulti: false,
  followedBy: [],
  total: 0,
  downloaded: 0,
  speed: 0,
  error: "",
  transferError: "",
  createdAt: undefined,
  updatedAt: undefined,
  intervalMs: undefined,
};
const HASHES = ["a", "b"].map((digit) => digit.repeat(40));
const URLS = ["https://files.example.com/a", "https://files.example.com/b c"];

/** A download as the server knows it; what the lists show of it hangs on how far it is. */
interface Fact {
  readonly gid: string;
  readonly source: Source;
  readonly dst: string;
  readonly createdAt: number;
}

const source = fc.oneof(
  fc.constantFrom(...URLS).map((url): Source => ({ url })),
  fc.constantFrom(...HASHES).map((hash): Source => ({ url: `magnet:?xt=urn:btih:${hash}`, hash })),
);
const dst = fc.constantFrom("/inbox", "/other");
const facts = (times: fc.Arbitrary<number>) =>
  fc.array(fc.record({ source, dst, createdAt: times }), { maxLength: 6 });

function taskOf({ gid, source, dst, createdAt }: Fact, isEnded: boolean): Task {
  const common = { ...EMPTY, gid, dst, urls: source.hash ? [] : [encodeURI(source.url ?? "")] };
  const file: Task["files"][number] = {
    index: "1",
    path: "x",
    length: "1",
    completedLength: "1",
    selected: "true",
    uris: [],
  };
  const isTorrent = source.hash !== undefined;
  if (isEnded) return { ...common, isTorrent, status: 4, createdAt, updatedAt: createdAt, files: [file] };
  return { ...common, isTorrent, hash: source.hash ?? "", updatedAt: createdAt, files: [file] };
}

function listsOf(all: readonly Fact[], isEnded: (fact: Fact) => boolean) {
  return {
    active: all.filter((one) => !isEnded(one)).map((one) => taskOf(one, false)),
    finished: all.filter(isEnded).map((one) => taskOf(one, true)),
  };
}

test("equal downloads are told apart, and from all that were there before, in whatever order the lists are", () => {
  fc.assert(
    fc.property(
      facts(fc.integer({ min: 0, max: 9 })),
      source,
      fc.integer({ min: 1, max: 3 }),
      fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
      fc.infiniteStream(fc.nat()),
      (earlier, mine, equals, ended, order) => {
        const gids = Array.from({ length: 12 }, (_, index) => `gid${index}`).sort(
          () => ((order.next().value ?? 0) % 2) - 0.5,
        );
        const before: Fact[] = earlier.map((one, index) => ({ ...one, gid: gids[index] ?? "" }));
        const isEnded = (fact: Fact) => ended[before.indexOf(fact)] ?? false;
        const lists = listsOf(before, isEnded);
        const times = before.map(({ createdAt }) => createdAt);
        const now = Math.max(0, ...times);
        const added = Array.from({ length: equals }, (_, index) => ({
          source: mine,
          dst: "/inbox",
          createdAt: now,
          gid: gids[6 + index] ?? "",
        }));
        const after = listsOf([...before, ...added], isEnded);
        const found = added.map((_, place) =>
          findTask(after, newHandle(mine, "/inbox", lists, { place, equals })),
        );
        const ids = found.map((one) => typeof one === "object" && one.gid).toSorted();
        expect(ids).toEqual(added.map(({ gid }) => gid).toSorted());
      },
    ),
  );
});

test("while one shows nothing of itself, it may be the one that is looked for", () => {
  const handle = newHandle(
    { url: "https://files.example.com/a" },
    "/inbox",
    { active: [], finished: [] },
    { place: 0, equals: 1 },
  );
  const unseen = { ...EMPTY, status: 0 };
  expect(findTask({ active: [unseen], finished: [] }, handle)).toBe("unseen");
  expect(findTask({ active: [{ ...unseen, dst: "/other" }], finished: [] }, handle)).toBeUndefined();
  const known = { ...handle, gids: ["1"] };
  expect(findTask({ active: [unseen], finished: [] }, known)).toBeUndefined();
});

test("the twin of a download that is gone is not taken for it", () => {
  const url = "https://files.example.com/a";
  const handle = newHandle({ url }, "/inbox", { active: [], finished: [] }, { place: 0, equals: 2 });
  const twin = { ...EMPTY, gid: "2", urls: [url] };
  expect(findTask({ active: [twin], finished: [] }, { ...handle, gids: ["1"] })).toBeUndefined();
});
