import { format } from "node:util";

/** What a program prints with `console.log` while it runs. */
export async function printedBy(run: () => Promise<unknown>): Promise<string> {
  const lines: string[] = [];
  const { log } = console;
  console.log = (...values: unknown[]) => void lines.push(format(...values));
  try {
    await run();
  } finally {
    console.log = log;
  }
  return lines.map((line) => `${line}\n`).join("");
}
