// One suite against a real Cloudreve server: `pnpm test:live`. CONTRIBUTING.md says how.

import { terminalQuestions } from "./questions.ts";
import { runSuite } from "./run-suite.ts";
import { readSettings } from "./settings.ts";

const settings = readSettings(process.env);
if ("length" in settings) {
  print(`missing: ${settings.join(", ")}`);
  process.exitCode = 2;
} else {
  const stop = new AbortController();
  const onSignal = (signal: NodeJS.Signals) => {
    if (stop.signal.aborted) process.exit(130);
    print(`${signal}: cleaning up; once more ends at once, and leaves what is there`);
    stop.abort();
  };
  process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
  const questions = terminalQuestions(process.env);
  const { failed } = await runSuite({ ...settings, questions }, { write: print, signal: stop.signal });
  process.exitCode = failed > 0 ? 1 : 0;
  process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
