import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { RecordedExchange } from "./recorded-exchange.ts";

/**
 * Every exchange in the JSON files of a folder and the folders in it, by file name.
 *
 * @throws Error that names the file when there is none, or one is not in the recording format
 */
export async function readRecordings(folder: string): Promise<readonly RecordedExchange[]> {
  const names = await readdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw new Error(`cannot read the folder ${folder}`, { cause });
  });
  const files = names.filter((name) => name.endsWith(".json")).sort();
  if (files.length === 0) throw new Error(`there are no recordings (*.json) in ${folder}`);
  const lists = await Promise.all(files.map((name) => readFileOf(folder, name)));
  return lists.flat();
}

async function readFileOf(folder: string, name: string): Promise<readonly RecordedExchange[]> {
  const text = await readFile(join(folder, name), "utf8");
  const fail = (problem: string) => new Error(`${name}: ${problem}`);
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch (cause) {
    throw new Error(`${name}: is not JSON`, { cause });
  }
  if (!Array.isArray(list)) throw fail("expected a list of exchanges");
  for (const [index, exchange] of list.entries()) {
    const problem = problemOf(exchange);
    if (problem !== undefined) throw fail(`exchange ${index}: ${problem}`);
  }
  return list as readonly RecordedExchange[];
}

function problemOf(exchange: Partial<RecordedExchange> | null): string | undefined {
  const { id, request, response } = exchange ?? {};
  if (typeof id !== "string") return "id: expected a text";
  if (typeof request?.method !== "string") return "request.method: expected a verb";
  if (typeof request.path !== "string") return "request.path: expected the path as it was sent";
  if (!Number.isInteger(response?.status)) return "response.status: expected an HTTP status";
  return undefined;
}
