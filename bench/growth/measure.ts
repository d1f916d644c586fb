import { fork } from "node:child_process";
import { once } from "node:events";
import { withServer } from "../mock/with-server.ts";
import type { Consumed } from "./programs/consumed.ts";
import { drive, flat, objectsIn, type Tree } from "./tree.ts";

export const ROUNDS = 3;
const SIZES = [100, 1_000, 10_000, 100_000];

/** A list of a certain size, the program that reads it, and its server with what that is told. */
interface List {
  readonly items: number;
  readonly program: "torrents" | "tree" | "bare";
  readonly server: "torrents" | "tree";
  readonly given: string;
}

const torrents = (items: number): List => ({
  items,
  program: "torrents",
  server: "torrents",
  given: String(items),
});

function objects(tree: Tree, program: "tree" | "bare" = "tree"): List {
  return { items: objectsIn(tree), program, server: "tree", given: JSON.stringify(tree) };
}

const SERIES = {
  torrents: SIZES.map(torrents),
  tree: [10, ...SIZES].map((size) => objects(drive(size))),
  folder: SIZES.map((size) => objects(flat(size))),
  bareFolder: SIZES.map((size) => objects(flat(size), "bare")),
} as const satisfies Record<string, readonly List[]>;

export type SeriesName = keyof typeof SERIES;

/** What reading a list of one size took, in each round. */
export interface Grown {
  readonly items: number;
  readonly rounds: readonly Consumed[];
}

/** Smallest first. */
export type Growth = Readonly<Record<SeriesName, readonly Grown[]>>;

/** Reads lists of all sizes in turn, each in a process of its own. */
export async function measureGrowth(): Promise<Growth> {
  const rounds = new Map<List, Consumed[]>();
  for (const list of Object.values(SERIES).flat()) rounds.set(list, []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [list, found] of rounds) found.push(await consume(list));
  }
  const grown = (series: readonly List[]): readonly Grown[] =>
    series.map((list) => ({ items: list.items, rounds: rounds.get(list) ?? [] }));
  const entries = Object.entries(SERIES).map(([name, series]) => [name, grown(series)]);
  return Object.fromEntries(entries) as Growth;
}

function consume({ program, server, given, items }: List): Promise<Consumed> {
  return withServer(
    new URL(`./servers/${server}.ts`, import.meta.url),
    { args: [given] },
    async ({ url }) => {
      const child = fork(new URL(`./programs/${program}.ts`, import.meta.url), [url, String(items)], {
        execArgv: ["--expose-gc"],
        stdio: ["ignore", "ignore", "inherit", "ipc"],
      });
      const ended = once(child, "exit");
      const [told] = await Promise.race([once(child, "message"), ended.then(() => [undefined])]);
      child.kill();
      await ended;
      if (told === undefined) throw new Error(`reading ${items} items by ${program} failed`);
      return told as Consumed;
    },
  );
}
