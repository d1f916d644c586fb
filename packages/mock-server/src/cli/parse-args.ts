import { parseArgs } from "node:util";
import type { ClockMode } from "../clock.ts";
import { API_NAMES, type ApiName, CLOUDREVE_VERSIONS, type CloudreveVersion } from "../specs.ts";

export const DEFAULT_PORT = 4010;
const LOG_STYLES = ["pretty", "json", "silent"] as const;
export type LogStyle = (typeof LOG_STYLES)[number];

export type Command =
  | { readonly kind: "help" | "version" }
  | { readonly kind: "start"; readonly settings: StartSettings }
  | { readonly kind: "check-recordings"; readonly settings: CheckSettings };

export interface CheckSettings {
  readonly folder: string;
  readonly api: ApiName | undefined;
  readonly cloudreveVersion: CloudreveVersion | undefined;
  readonly onlyDescribed: boolean;
}

export interface StartSettings {
  readonly port: number;
  readonly apis: readonly ApiName[];
  readonly clock: ClockMode;
  readonly seed: number;
  readonly log: LogStyle;
  readonly cloudreveVersion: CloudreveVersion;
}

/** The arguments make no sense; the message says which one, and what is expected. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Reads the arguments of the program; throws a `UsageError`. */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = tokens(args);
  if (values.help === true) return { kind: "help" };
  if (values.version === true) return { kind: "version" };
  const [command = "start", ...rest] = positionals;
  if (command === "check-recordings") return checkRecordings(values, rest);
  if (command !== "start" || rest.length > 0) {
    throw new UsageError(`unknown command "${positionals.join(" ")}": expected start or check-recordings`);
  }
  refuse(values, ["only-described"], "start");
  return {
    kind: "start",
    settings: {
      port: integer("--port", values.port ?? String(DEFAULT_PORT), 0, 65_535),
      apis: [...new Set(values.api?.map((name) => oneOf("--api", name, API_NAMES)) ?? API_NAMES)],
      clock: clockMode(values.clock ?? "real"),
      seed: integer("--seed", values.seed ?? "1", 0, Number.MAX_SAFE_INTEGER),
      log: oneOf("--log", values.log ?? "pretty", LOG_STYLES),
      cloudreveVersion: cloudreveVersion(values) ?? "3.8.3",
    },
  };
}

function checkRecordings(values: Values, [folder, ...rest]: readonly string[]): Command {
  if (folder === undefined || rest.length > 0) {
    throw new UsageError("check-recordings: expected one folder with recorded exchanges");
  }
  refuse(values, ["port", "clock", "seed", "log"], "check-recordings");
  const [name, ...others] = values.api ?? [];
  if (others.length > 0) throw new UsageError("--api: expected one API, got several");
  const api = name === undefined ? undefined : oneOf("--api", name, API_NAMES);
  return {
    kind: "check-recordings",
    settings: {
      folder,
      api,
      cloudreveVersion: cloudreveVersion(values),
      onlyDescribed: values["only-described"] ?? false,
    },
  };
}

function cloudreveVersion({ "cloudreve-version": given }: Values): CloudreveVersion | undefined {
  return given === undefined ? undefined : oneOf("--cloudreve-version", given, CLOUDREVE_VERSIONS);
}

type Values = ReturnType<typeof tokens>["values"];

function refuse(values: Values, names: readonly (keyof Values)[], command: string): void {
  const given = names.find((name) => values[name] !== undefined);
  if (given !== undefined) throw new UsageError(`--${given}: is no option of ${command}`);
}

function tokens(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        port: { type: "string" },
        api: { type: "string", multiple: true },
        clock: { type: "string" },
        seed: { type: "string" },
        log: { type: "string" },
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

function integer(option: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new UsageError(`${option}: expected an integer from ${least} to ${most}, got "${text}"`);
}

function oneOf<const T extends string>(option: string, text: string, allowed: readonly T[]): T {
  const found = allowed.find((value) => value === text);
  if (found !== undefined) return found;
  throw new UsageError(`${option}: expected ${allowed.join(" or ")}, got "${text}"`);
}

function clockMode(text: string): ClockMode {
  if (text === "real" || text === "frozen") return text;
  const scale = /^x(\d+(?:\.\d+)?)$/.exec(text)?.[1];
  if (scale !== undefined) return { scale: Number(scale) };
  throw new UsageError(`--clock: expected real, frozen or a speed such as x60, got "${text}"`);
}
