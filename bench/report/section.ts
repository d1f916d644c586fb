import type { Bar } from "./bar.ts";

/** A part of `results.md`, which can be measured alone. */
export interface Section {
  /** As it is called on the command line. */
  readonly name: string;
  readonly title: string;
  /** Dependencies whose versions matter. */
  readonly packages: readonly string[];
  /** Measures; nothing else should be run meanwhile. */
  run(): Promise<Report>;
}

/** What a section says about what it measured. */
export interface Report {
  /** Markdown: what was measured, how, and the figures. */
  readonly body: string;
  readonly bars: readonly Bar[];
}
