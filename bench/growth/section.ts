import type { Bar } from "../report/bar.ts";
import { number, range } from "../report/format.ts";
import type { Report, Section } from "../report/section.ts";
import { medianOf, ratiosOf, spreadOf } from "../report/spread.ts";
import { table } from "../report/table.ts";
import { keptOf, timeRatioOf } from "./judge.ts";
import { type Grown, type Growth, measureGrowth, ROUNDS, type SeriesName } from "./measure.ts";

const BARS: Readonly<
  Record<Exclude<SeriesName, "bareFolder">, { readonly item: string; readonly mostKept: number }>
> = {
  torrents: { item: "torrent", mostKept: 100 },
  tree: { item: "object of a tree", mostKept: 20 },
  folder: { item: "file of one folder", mostKept: 20 },
};
const MOST_TIME = 1.5;
const TIME = { unit: "µs", digits: 1 };
const MEGABYTE = 1024 ** 2;

export const growth: Section = {
  name: "growth",
  title: "What a client costs as work grows",
  packages: [],
  run: async () => reportGrowth(await measureGrowth()),
};

export function reportGrowth(all: Growth): Report {
  const body = `
Lists that are read to their end, \`rd.torrents.iterate()\` and \`drive.fs.walk("/")\`, from bare servers: the mock keeps 10,000
torrents, as the service does. Each size in a process of its own, ${ROUNDS} rounds in which they take turns, after 2.5 seconds
of warming up. The heap is what is left of it after its garbage was collected, at each tenth of the items; resident memory
is the most there was over what was before the first list.

Torrents, in pages of 500. Their ids are kept, so that each comes once although the list changes meanwhile.

${tableOf(all.torrents)}

A tree, ten folders and nine files in each folder as far as they go: an answer has at most 19 objects, and what waits
are the paths of folders that were seen and not yet read.

${tableOf(all.tree)}

One folder with nothing but files, which the server sends in one answer. So all of it is in memory while it is read. An
answer of 22 MB takes longer for each file than one of 2 MB, with nothing but \`fetch\` and \`JSON.parse\` too:

${tableOf(all.folder)}

${table(["items", "time for each, with bare `fetch`", "the client, of it"], all.bareFolder.map(rowOfBare(all.folder)))}`;
  const names = Object.keys(BARS) as (keyof typeof BARS)[];
  return {
    body,
    bars: [
      ...names.map((name) => timeBar(name, all[name])),
      ...names.map((name) => keptBar(name, all[name])),
    ],
  };
}

function tableOf(series: readonly Grown[]): string {
  const rows = series.map(({ items, rounds }) => {
    const resident = medianOf(rounds.map((round) => round.resident));
    return [
      number(items, { digits: 0 }),
      range(spreadOf(rounds.map(({ time }) => time)), TIME),
      heap(rounds.map(({ heaps }) => heaps[0] ?? 0)),
      heap(rounds.map(({ heaps }) => Math.max(...heaps))),
      `${number(resident / MEGABYTE, { digits: 0, unit: "MB" })}, ${number(resident / items / 1024, { digits: 1, unit: "KB" })}`,
    ];
  });
  const head = ["items", "time for each", "heap after a tenth", "heap at its most", "resident, and for each"];
  return table(head, rows);
}

/** Beside what the client took for the same. */
const rowOfBare =
  (client: readonly Grown[]) =>
  ({ items, rounds }: Grown, index: number): readonly string[] => {
    const times = rounds.map(({ time }) => time);
    const own = client[index]?.rounds.map(({ time }) => time) ?? [];
    return [number(items, { digits: 0 }), range(spreadOf(times), TIME), range(ratiosOf(own, times))];
  };

const heap = (bytes: readonly number[]): string =>
  number(medianOf(bytes) / MEGABYTE, { digits: 1, unit: "MB" });

function timeBar(name: keyof typeof BARS, series: readonly Grown[]): Bar {
  const what = `time for each ${BARS[name].item}, in medians of smaller lists`;
  return { what, value: timeRatioOf(series), bound: "at most", allowed: MOST_TIME };
}

function keptBar(name: keyof typeof BARS, series: readonly Grown[]): Bar {
  const largest = series.at(-1);
  if (largest === undefined) throw new Error(`${name} was not measured`);
  const { item, mostKept } = BARS[name];
  const what = `bytes that the heap grows by for each ${item}`;
  return { what, value: keptOf(largest), bound: "at most", allowed: mostKept, digits: 0 };
}
