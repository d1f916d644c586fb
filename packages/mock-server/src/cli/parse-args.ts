import type { ClockMode } from "../clock.ts";
import { UNKNOWN } from "../replay/prepare-replay.ts";
import { API_NAMES, type ApiName, type CloudreveVersion } from "../specs.ts";
import {
  allowOnly,
  clockMode,
  integer,
  nonEmpty,
  oneOf,
  readOptions,
  UsageError,
  type Values,
} from "./options.ts";
import { type ProxySettings, parseProxy } from "./parse-proxy.ts";
import { apisOf, cloudreveVersion, type LogStyle, logStyle } from "./parse-shared.ts";

export const DEFAULT_PORT = 4010;

const START_OPTIONS: readonly (keyof Values)[] = [
  "port",
  "host",
  "admin-token",
  "api",
  "cloudreve-version",
  "scenario",
  "clock",
  "seed",
  "limits",
  "faults",
  "log",
];

/** Those that take more words than their name. */
const WITH_WORDS: readonly string[] = ["scenarios", "check-recordings", "replay"];
const COMMANDS = ["start", "scenarios", "check", "check-recordings", "proxy", "replay"] as const;

export type Command =
  | { readonly kind: "help" | "version" }
  | { readonly kind: "start"; readonly settings: StartSettings }
  | { readonly kind: "proxy"; readonly settings: ProxySettings }
  | { readonly kind: "check"; readonly apis: readonly ApiName[] }
  | { readonly kind: "scenarios"; readonly apis: readonly ApiName[]; readonly words: readonly string[] }
  | { readonly kind: "check-recordings"; readonly settings: CheckSettings };

export interface CheckSettings {
  readonly folder: string;
  readonly api: ApiName | undefined;
  readonly cloudreveVersion: CloudreveVersion | undefined;
  readonly onlyDescribed: boolean;
}

export interface StartSettings {
  readonly port: number;
  readonly host: string;
  readonly adminToken: string | undefined;
  readonly apis: readonly ApiName[];
  readonly scenario: string | undefined;
  readonly clock: ClockMode;
  readonly seed: number;
  readonly limits: boolean;
  /** A file. */
  readonly faults: string | undefined;
  readonly log: LogStyle;
  readonly cloudreveVersion: CloudreveVersion;
  /** Only of the command replay. */
  readonly replay?: { readonly from: string; readonly unknown: (typeof UNKNOWN)[number] };
}

/** Reads the arguments of the program; throws a `UsageError`. */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = readOptions(args);
  if (values.help === true) return { kind: "help" };
  if (values.version === true) return { kind: "version" };
  const [given = "start", ...rest] = positionals;
  const command = COMMANDS.find((one) => one === given);
  if (command === undefined || (rest.length > 0 && !WITH_WORDS.includes(command))) {
    throw new UsageError(`unknown command "${positionals.join(" ")}": expected ${COMMANDS.join(" or ")}`);
  }
  if (command === "start") return start(values);
  if (command === "proxy") return parseProxy(values);
  if (command === "replay") return replay(values, rest);
  if (command === "check-recordings") return checkRecordings(values, rest);
  allowOnly(values, ["api"], command);
  const apis = apisOf(values);
  return command === "check" ? { kind: command, apis } : { kind: command, apis, words: rest };
}

function start(values: Values): Command {
  allowOnly(values, START_OPTIONS, "start");
  return { kind: "start", settings: startSettings(values) };
}

/** A mock that gives recorded answers first. */
function replay(values: Values, [from, ...rest]: readonly string[]): Command {
  if (from === undefined || rest.length > 0) {
    throw new UsageError("replay: expected one folder with recorded exchanges");
  }
  allowOnly(values, [...START_OPTIONS, "unknown"], "replay");
  const unknown = oneOf("--unknown", values.unknown ?? "state", UNKNOWN);
  return { kind: "start", settings: { ...startSettings(values), replay: { from, unknown } } };
}

function startSettings(values: Values): StartSettings {
  return {
    port: integer("--port", values.port ?? String(DEFAULT_PORT), 0, 65_535),
    host: nonEmpty("--host", values.host) ?? "127.0.0.1",
    adminToken: nonEmpty("--admin-token", values["admin-token"]),
    apis: apisOf(values),
    scenario: nonEmpty("--scenario", values.scenario),
    clock: clockMode(values.clock ?? "real"),
    seed: integer("--seed", values.seed ?? "1", 0, Number.MAX_SAFE_INTEGER),
    limits: values.limits ?? false,
    faults: nonEmpty("--faults", values.faults),
    log: logStyle(values),
    cloudreveVersion: cloudreveVersion(values) ?? "3.8.3",
  };
}

function checkRecordings(values: Values, [folder, ...rest]: readonly string[]): Command {
  if (folder === undefined || rest.length > 0) {
    throw new UsageError("check-recordings: expected one folder with recorded exchanges");
  }
  allowOnly(values, ["api", "cloudreve-version", "only-described"], "check-recordings");
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
