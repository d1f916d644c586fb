import type { Bar } from "../report/bar.ts";
import { number, range } from "../report/format.ts";
import type { Report, Section } from "../report/section.ts";
import { medianOf, spreadOf } from "../report/spread.ts";
import { table } from "../report/table.ts";
import { keptOf, timeRatioOf } from "./judge.ts";
import { type Grown, type Growth, measureGrowth, ROUNDS, type SeriesName } from "./measure.ts";

const SERIES: Readonly<Record<SeriesName, { readonly item: string; readonly mostKept: number }>> = {
  torrents: { item: "torrent", mostKept: 100 },
  tree: { item: "object of a tree", mostKept: 20 },
  folder: { item: "file of one folder", mostKept: 20 },
};
const MOST_TIME = 1.5;
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
torrents, as the service does. Each size in a process of its own, ${ROUNDS} rounds in which they take turns, after a second of
warming up. The heap is what is left of it after its garbage was collected, at each tenth of the items; resident memory
is the most there was over what was before the first list.

Torrents, in pages of 500. Their ids are kept, so that each comes once although the list changes meanwhile.

${tableOf(all.torrents)}

A tree, ten folders and nine files in each folder as far as they go: an answer has at most 19 objects, and what waits
are the paths of folders that were seen and not yet read.

${tableOf(all.tree)}

One folder with nothing but files, which the server sends in one answer. So all of it is in memory, while it is read.

${tableOf(all.folder)}`;
  const names = Object.keys(SERIES) as SeriesName[];
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
      range(spreadOf(rounds.map(({ time }) => time)), { unit: "µs", digits: 1 }),
      heap(rounds.map(({ heaps }) => heaps[0] ?? 0)),
      heap(rounds.map(({ heaps }) => Math.max(...heaps))),
      `${number(resident / MEGABYTE, { digits: 0, unit: "MB" })}, ${number(resident / items / 1024, { digits: 1, unit: "KB" })}`,
    ];
  });
  const head = ["items", "time for each", "heap after a tenth", "heap at its most", "resident, and for each"];
  return table(head, rows);
}

const heap = (bytes: readonly number[]): string =>
  number(medianOf(bytes) / MEGABYTE, { digits: 1, unit: "MB" });

function timeBar(name: SeriesName, series: readonly Grown[]): Bar {
  const what = `time for each ${SERIES[name].item}, in medians of smaller lists`;
  return { what, value: timeRatioOf(series), bound: "at most", allowed: MOST_TIME };
}

function keptBar(name: SeriesName, series: readonly Grown[]): Bar {
  const largest = series.at(-1);
  if (largest === undefined) throw new Error(`${name} was not measured`);
  const { item, mostKept } = SERIES[name];
  const what = `bytes that the heap grows by for each ${item}`;
  return { what, value: keptOf(largest), bound: "at most", allowed: mostKept, digits: 0 };
}
