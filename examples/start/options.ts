import { parseArgs } from "node:util";

export interface StartOptions {
  /** End after the job instead of staying up. */
  readonly once: boolean;
  readonly mockPort: number;
  readonly docsPort: number;
  readonly help: boolean;
}

export const USAGE = `pnpm start [--once] [--port N] [--docs-port N]

Generates and builds everything, starts the mock of both APIs and the docs, and moves a magnet into a drive.
  --once          end after the job; ports are picked at random
  --port N        port of the mock (4010; 0 picks a free one)
  --docs-port N   port of the docs (4011; 0 picks a free one)
`;

/** @throws Error with a message for the user when an option is unknown or its value is wrong */
export function readOptions(args: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      once: { type: "boolean", default: false },
      port: { type: "string" },
      "docs-port": { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  return {
    once: values.once,
    help: values.help,
    mockPort: readPort("--port", values.port, values.once ? 0 : 4010),
    docsPort: readPort("--docs-port", values["docs-port"], values.once ? 0 : 4011),
  };
}

function readPort(option: string, value: string | undefined, otherwise: number): number {
  if (value === undefined) return otherwise;
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new Error(`${option}: expected a port between 0 and 65535, got "${value}"`);
}
