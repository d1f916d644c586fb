import { fork } from "node:child_process";
import { once } from "node:events";
import { withServer } from "../mock/with-server.ts";
import type { Consumed } from "./programs/consumed.ts";
import { drive, flat, objectsIn } from "./tree.ts";

export const ROUNDS = 5;
const THOUSANDS = [100, 1_000, 10_000, 100_000];

/** A list of a certain size, and how its server is told of it. */
interface List {
  readonly items: number;
  readonly server: "torrents" | "tree";
  readonly given: string;
}

const torrents = (items: number): List => ({ items, server: "torrents", given: String(items) });
const walk =
  (shape: typeof drive) =>
  (objects: number): List => {
    const tree = shape(objects);
    return { items: objectsIn(tree), server: "tree", given: JSON.stringify(tree) };
  };

const SERIES = {
  torrents: THOUSANDS.map(torrents),
  tree: [10, ...THOUSANDS].map(walk(drive)),
  folder: [10, ...THOUSANDS].map(walk(flat)),
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
  return { torrents: grown(SERIES.torrents), tree: grown(SERIES.tree), folder: grown(SERIES.folder) };
}

function consume({ server, given, items }: List): Promise<Consumed> {
  const program = new URL(`./servers/${server}.ts`, import.meta.url);
  return withServer(program, { args: [given] }, async ({ url }) => {
    const child = fork(new URL(`./programs/${server}.ts`, import.meta.url), [url, String(items)], {
      execArgv: ["--expose-gc"],
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    const ended = once(child, "exit");
    const [told] = await Promise.race([once(child, "message"), ended.then(() => [undefined])]);
    child.kill();
    await ended;
    if (told === undefined) throw new Error(`reading ${items} items of ${server} failed`);
    return told as Consumed;
  });
}
