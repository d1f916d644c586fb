import { readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { runRedocly } from "./run-redocly.ts";

const SCORES = ["agentReadiness", "discoverability"] as const;

/** 0 to 100 each, as Redocly counts. */
export type Score = Record<(typeof SCORES)[number], number>;

/** What fell below the score that was reached before. */
export function worseThan(reached: Score, score: Score): readonly string[] {
  return SCORES.flatMap((name) =>
    score[name] < reached[name] ? [`${name} is ${score[name]}, it was ${reached[name]}`] : [],
  );
}

/** Prints the score of a description, and holds it against `score.json`; `update` writes that file. */
export async function checkScore(folder: string, update: boolean): Promise<boolean> {
  const score = await scoreOf(join(folder, "dist", "openapi.yaml"));
  const file = join(folder, "score.json");
  process.stdout.write(`${basename(folder)}: ${SCORES.map((name) => `${name} ${score[name]}`).join(", ")}\n`);
  if (update) {
    await writeFile(file, `${JSON.stringify(score, null, 2)}\n`);
    return true;
  }
  const worse = worseThan(JSON.parse(await readFile(file, "utf8")) as Score, score);
  for (const line of worse) process.stdout.write(`  ${line}\n`);
  return worse.length === 0;
}

async function scoreOf(bundle: string): Promise<Score> {
  const stdout = await runRedocly(["score", bundle, "--format", "json"]);
  const { agentReadiness, discoverability } = JSON.parse(stdout) as Score;
  return { agentReadiness, discoverability };
}
