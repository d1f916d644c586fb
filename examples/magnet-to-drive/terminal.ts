import type { Reporter } from "./ports.ts";

const WIDTH = 30;

/** Writes each step, its progress and what came back. Progress moves in place where the output is a terminal. */
export function terminalReporter(output: { write(text: string): unknown; isTTY?: boolean }): Reporter {
  let steps = 0;
  let last = "";
  let open = false;
  const line = (text: string) => {
    if (open) output.write("\n");
    open = false;
    output.write(`${text}\n`);
  };
  return {
    step(title) {
      steps += 1;
      last = "";
      line(`\n${steps}. ${title}`);
    },
    progress(what, done) {
      const filled = Math.round(Math.min(Math.max(done, 0), 1) * WIDTH);
      const text = `   ${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${Math.round(done * 100)} % ${what}`;
      if (text === last) return;
      last = text;
      if (!output.isTTY) return line(text);
      output.write(`\r${text}\x1b[K`);
      open = true;
    },
    result(text) {
      line(`   ✓ ${text}`);
    },
  };
}
