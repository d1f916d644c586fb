#!/usr/bin/env node
import { run } from "./cli/run.ts";

// Whoever reads may have enough: `mock-server scenarios | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

const outcome = await run(process.argv.slice(2), {
  write: (line) => process.stdout.write(`${line}\n`),
  writeError: (line) => process.stderr.write(`${line}\n`),
});

if ("exitCode" in outcome) {
  process.exitCode = outcome.exitCode;
} else {
  const running = "mock" in outcome ? outcome.mock : outcome.proxy;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void running.close());
  }
}
