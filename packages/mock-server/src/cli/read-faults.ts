import { readFile, stat } from "node:fs/promises";
import type { FaultRule } from "../runtime/faults/fault.ts";
import type { Faults } from "../runtime/faults/faults.ts";

const MOST_BYTES = 1024 * 1024;

/** Rules of a file, not yet checked; throws an Error that names the file. */
export async function readFaults(file: string): Promise<readonly unknown[]> {
  const text = await read(file);
  let rules: unknown;
  try {
    rules = JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: is no JSON: ${(error as Error).message}`, { cause: error });
  }
  if (!Array.isArray(rules)) throw new Error(`${file}: expected a JSON array of fault rules`);
  return rules;
}

/** Adds the rules of a file; throws an Error that names the file, the rule and the field. The first rule is 1. */
export function addFaults(faults: Faults, file: string, rules: readonly unknown[]): void {
  for (const [index, rule] of rules.entries()) {
    const place = `${file}: rule ${index + 1}`;
    if (typeof rule !== "object" || rule === null || Array.isArray(rule)) {
      throw new Error(`${place}: expected an object, got ${JSON.stringify(rule)?.slice(0, 100)}`);
    }
    try {
      // What it has is checked there.
      faults.add(rule as FaultRule);
    } catch (error) {
      const message = (error as Error).message.replace(/^faults\.add: /, "");
      throw new Error(`${place}: ${message}`, { cause: error });
    }
  }
}

async function read(file: string): Promise<string> {
  try {
    const { size } = await stat(file);
    if (size > MOST_BYTES) throw new Error(`more than ${MOST_BYTES} bytes`);
    return await readFile(file, "utf8");
  } catch (error) {
    throw new Error(`${file}: can't be read: ${(error as Error).message}`, { cause: error });
  }
}
