import { medianOf, type Spread, spreadOf } from "../report/spread.ts";
import type { Grown } from "./measure.ts";

/** The time of an item in the largest list, in medians of the smaller ones, of each round. 1 is linear. */
export function timeRatioOf(series: readonly Grown[]): Spread {
  const largest = series.at(-1);
  if (largest === undefined || series.length < 2) throw new Error("growth needs two sizes");
  const smaller = series.slice(0, -1);
  const timeIn = ({ rounds, items }: Grown, round: number): number => {
    const time = rounds[round]?.time;
    if (time === undefined) throw new Error(`${items} items were not read in round ${round + 1}`);
    return time;
  };
  const ratios = largest.rounds.map(
    (consumed, round) => consumed.time / medianOf(smaller.map((size) => timeIn(size, round))),
  );
  return spreadOf(ratios);
}

/** Bytes by which the heap grew, at its most, for each item that was read since a tenth of them was. */
export function keptOf({ items, rounds }: Grown): Spread {
  return spreadOf(
    rounds.map(({ heaps: [first = 0, ...later] }) => {
      const most = Math.max(...later, first);
      const readMeanwhile = items * 0.9;
      return (most - first) / readMeanwhile;
    }),
  );
}
