import { exampleCommands, TITLES } from "../index-page.ts";
import { type Mock, startMock } from "../start-mock.ts";
import { formatLog } from "./format-log.ts";
import type { StartSettings } from "./parse-args.ts";
import { addFaults, readFaults } from "./read-faults.ts";
import type { Terminal } from "./terminal.ts";

/** Starts a mock and says where it is; throws an Error that says what to do about it. */
export async function start(settings: StartSettings, { write, writeError }: Terminal): Promise<Mock> {
  const { log, faults: file, scenario, adminToken, replay, ...options } = settings;
  const rules = file === undefined ? [] : await readFaults(file);
  const mock = await startMock({
    ...options,
    ...(scenario === undefined ? {} : { scenario }),
    ...(adminToken === undefined ? {} : { adminToken }),
    ...(replay === undefined ? {} : { replay }),
    onRequest: (entry) => {
      const line = formatLog(log, entry);
      if (line !== undefined) write(line);
    },
  });
  try {
    if (file !== undefined) addFaults(mock.faults, file, rules);
  } catch (error) {
    await mock.close();
    throw error;
  }
  // What a program reads must be JSON only.
  const say = log === "json" ? writeError : write;
  for (const name of options.apis) say(`${TITLES[name].padEnd(12)} ${mock.url}`);
  say(`${"Page".padEnd(12)} ${mock.url}/_mock/`);
  if (replay !== undefined) say(`Recorded answers of ${replay.from}; to other requests: ${replay.unknown}`);
  say("Unofficial, not affiliated with either project. Ctrl+C stops it. Try:");
  for (const example of exampleCommands(mock.url, options.apis)) say(`  ${example}`);
  return mock;
}
