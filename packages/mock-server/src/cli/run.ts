import { readFile } from "node:fs/promises";
import { exampleCommands, TITLES } from "../index-page.ts";
import { checkRecordings } from "../recordings/check-recordings.ts";
import { readRecordings } from "../recordings/read-recordings.ts";
import { type Mock, startMock } from "../start-mock.ts";
import { formatLog } from "./format-log.ts";
import { HELP } from "./help.ts";
import {
  type CheckSettings,
  type Command,
  parseCommand,
  type StartSettings,
  UsageError,
} from "./parse-args.ts";

export interface Terminal {
  /** Both write one line. */
  readonly write: (line: string) => void;
  readonly writeError: (line: string) => void;
}

export const EXIT = { ok: 0, failed: 1, usage: 2 } as const;

/** What a run leaves behind: an exit code, or a mock that goes on until it is closed. */
export type Outcome = { readonly exitCode: number } | { readonly mock: Mock };

/** Runs the program. Never rejects: what goes wrong is written and becomes the exit code. */
export async function run(args: readonly string[], terminal: Terminal): Promise<Outcome> {
  let command: Command;
  try {
    command = parseCommand(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.writeError(`mock-server: ${error.message}`);
    terminal.writeError("mock-server --help lists the options");
    return { exitCode: EXIT.usage };
  }
  if (command.kind === "help") terminal.write(HELP.trimEnd());
  if (command.kind === "version") terminal.write(await version());
  if (command.kind === "start") return start(command.settings, terminal);
  if (command.kind === "check-recordings") return check(command.settings, terminal);
  return { exitCode: EXIT.ok };
}

async function check(
  { folder, ...options }: CheckSettings,
  { write, writeError }: Terminal,
): Promise<Outcome> {
  try {
    const counts = await checkRecordings(await readRecordings(folder), { ...options, write });
    if (counts.leftOut > 0)
      write(`${counts.leftOut} exchanges with operations that are not described were left out`);
    const { exchanges, outside, violations, undeclaredKeys } = counts;
    for (const key of undeclaredKeys) write(`undeclared key: ${key}`);
    write(
      `${exchanges} exchanges, ${outside} outside, ${violations} violations, ${undeclaredKeys.length} undeclared keys`,
    );
    return { exitCode: violations + undeclaredKeys.length === 0 ? EXIT.ok : EXIT.failed };
  } catch (error) {
    writeError(`mock-server: ${(error as Error).message}`);
    return { exitCode: EXIT.failed };
  }
}

async function start({ log, ...options }: StartSettings, { write, writeError }: Terminal): Promise<Outcome> {
  try {
    const mock = await startMock({
      ...options,
      onRequest: (entry) => {
        const line = formatLog(log, entry);
        if (line !== undefined) write(line);
      },
    });
    // What a program reads must be JSON only.
    const say = log === "json" ? writeError : write;
    for (const name of options.apis) say(`${TITLES[name].padEnd(12)} ${mock.url}`);
    say("Unofficial, not affiliated with either project. Ctrl+C stops it. Try:");
    for (const example of exampleCommands(mock.url, options.apis)) say(`  ${example}`);
    return { mock };
  } catch (error) {
    writeError(`mock-server: ${(error as Error).message}`);
    return { exitCode: EXIT.failed };
  }
}

async function version(): Promise<string> {
  const text = await readFile(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
