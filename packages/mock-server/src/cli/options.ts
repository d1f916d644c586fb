import { parseArgs } from "node:util";
import type { ClockMode } from "../clock.ts";

/** The arguments make no sense; the message says which one, and what is expected. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export type Values = ReturnType<typeof readOptions>["values"];

/** Options and other words, as they were typed; throws a `UsageError`. */
export function readOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      allowNegative: true,
      options: {
        port: { type: "string" },
        host: { type: "string" },
        "admin-token": { type: "string" },
        api: { type: "string", multiple: true },
        scenario: { type: "string" },
        clock: { type: "string" },
        seed: { type: "string" },
        limits: { type: "boolean" },
        faults: { type: "string" },
        log: { type: "string" },
        target: { type: "string" },
        record: { type: "string" },
        ca: { type: "string" },
        timeout: { type: "string" },
        unknown: { type: "string" },
        "only-described": { type: "boolean" },
        "cloudreve-version": { type: "string" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean", short: "v" },
      },
    });
  } catch (error) {
    // Node's sentences name the option; their advice about positionals does not apply.
    throw new UsageError((error as Error).message.split(". To specify")[0], { cause: error });
  }
}

/** Throws when there is an option that the command does not have. */
export function allowOnly(values: Values, names: readonly (keyof Values)[], command: string): void {
  const given = Object.keys(values).find((name) => !names.some((one) => one === name));
  if (given !== undefined) throw new UsageError(`--${given}: is no option of ${command}`);
}

export function integer(option: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new UsageError(`${option}: expected an integer from ${least} to ${most}, got "${text}"`);
}

export function oneOf<const T extends string>(option: string, text: string, allowed: readonly T[]): T {
  const found = allowed.find((value) => value === text);
  if (found !== undefined) return found;
  throw new UsageError(`${option}: expected ${allowed.join(" or ")}, got "${text}"`);
}

export function nonEmpty(option: string, text: string | undefined): string | undefined {
  if (text === "") throw new UsageError(`${option}: expected a value, got nothing`);
  return text;
}

export function clockMode(text: string): ClockMode {
  if (text === "real" || text === "frozen") return text;
  const scale = /^x(\d+(?:\.\d+)?)$/.exec(text)?.[1];
  if (scale !== undefined) return { scale: Number(scale) };
  const offset = /^offset:(-?\d{1,13})$/.exec(text)?.[1];
  if (offset !== undefined) return { offset: Number(offset) };
  const expected = "real, frozen, a speed such as x60, or an offset in milliseconds such as offset:3600000";
  throw new UsageError(`--clock: expected ${expected}, got "${text}"`);
}
