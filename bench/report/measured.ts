import { loadavg } from "node:os";
import type { Report, Section } from "./section.ts";
import { versionOf } from "./versions.ts";

/** A section that was run, and how the machine was meanwhile. */
export interface Measured {
  readonly title: string;
  readonly report: Report;
  readonly date: Date;
  readonly seconds: number;
  /** Load averages of a minute. */
  readonly load: { readonly before: number; readonly after: number };
  /** Such as `ky 2.1.0`. */
  readonly versions: readonly string[];
}

export async function measure({ title, packages, run }: Section): Promise<Measured> {
  const date = new Date();
  const startedAt = performance.now();
  const before = loadOf();
  const report = await run();
  const seconds = (performance.now() - startedAt) / 1_000;
  const versions = await Promise.all(packages.map(async (name) => `${name} ${await versionOf(name)}`));
  return { title, report, date, seconds, load: { before, after: loadOf() }, versions };
}

const loadOf = (): number => loadavg()[0] ?? 0;
