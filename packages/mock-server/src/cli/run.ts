import { readFile } from "node:fs/promises";
import type { ValidatingProxy } from "../proxy/start-proxy.ts";
import type { Mock } from "../start-mock.ts";
import { check } from "./check.ts";
import { checkRecorded } from "./check-recorded.ts";
import { HELP } from "./help.ts";
import { listScenarios } from "./list-scenarios.ts";
import { UsageError } from "./options.ts";
import { type Command, parseCommand } from "./parse-args.ts";
import { proxy } from "./proxy.ts";
import { start } from "./start.ts";
import type { Terminal } from "./terminal.ts";

export const EXIT = { ok: 0, failed: 1, usage: 2 } as const;

/** What a run leaves behind: an exit code, or a mock or proxy that goes on until it is closed. */
export type Outcome =
  | { readonly exitCode: number }
  | { readonly mock: Mock }
  | { readonly proxy: ValidatingProxy };

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
  try {
    return await perform(command, terminal);
  } catch (error) {
    terminal.writeError(`mock-server: ${(error as Error).message}`);
    return { exitCode: EXIT.failed };
  }
}

async function perform(command: Command, terminal: Terminal): Promise<Outcome> {
  const { write } = terminal;
  const outcome = (fine: boolean): Outcome => ({ exitCode: fine ? EXIT.ok : EXIT.failed });
  switch (command.kind) {
    case "start":
      return { mock: await start(command.settings, terminal) };
    case "proxy":
      return { proxy: await proxy(command.settings, terminal) };
    case "check":
      return outcome(await check(command.apis, terminal));
    case "check-recordings":
      return outcome(await checkRecorded(command.settings, terminal));
    case "scenarios":
      for (const line of listScenarios(command.apis, command.words)) write(line);
      break;
    case "help":
      write(HELP.trimEnd());
      break;
    case "version":
      write(await version());
  }
  return outcome(true);
}

async function version(): Promise<string> {
  const text = await readFile(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
