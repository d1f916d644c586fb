import { join } from "node:path";
import { type ProgramName, programFile, versionOf } from "../programs.ts";
import { runProgram } from "../run-program.ts";
import type { Place, Report, Runtime } from "./runtime.ts";

type Command = (place: Place) => readonly [file: string, ...args: string[]];
type Module = "imported.js" | "required.cjs";

const entry = ({ project }: Place, module: Module) => join(project, "compiled/entries", module);

/** A runtime that is a command. It prints a report. */
function commandRuntime(name: string, program: ProgramName, command: Command): Runtime {
  return {
    name,
    version: versionOf(program),
    hasFiles: true,
    async run(place) {
      const [file, ...args] = command(place);
      const env = { DENO_NO_UPDATE_CHECK: "1", DENO_DIR: join(place.folder, "deno"), DO_NOT_TRACK: "1" };
      const output = await runProgram(file, [...args, place.url, place.folder], { cwd: place.project, env });
      return JSON.parse(output) as Report;
    },
  };
}

const node = (major: 20 | 22 | 24 | 26, module: Module): Runtime => {
  const file = programFile(`node-${major}`, "bin/node");
  const runtime = commandRuntime("Node", `node-${major}`, (place) => [file, entry(place, module)]);
  return { ...runtime, way: module === "imported.js" ? "import" : "require" };
};

const bun = commandRuntime("Bun", "bun", (place) => [
  programFile("bun", "../.bin/bun"),
  "--no-install",
  entry(place, "imported.js"),
]);

/** With the permissions that the clients need, and no others. */
const deno = commandRuntime("Deno", "deno", (place) => [
  programFile("deno", "../.bin/deno"),
  ...["run", "--no-prompt", "--no-lock", "--no-remote", "--node-modules-dir=manual"],
  "--allow-net=127.0.0.1",
  `--allow-read=${place.folder},${place.project}`,
  `--allow-write=${place.folder}`,
  "--allow-sys=hostname",
  entry(place, "imported.js"),
]);

const MAJORS = [20, 22, 24, 26] as const;

export const commandRuntimes: readonly Runtime[] = [
  ...MAJORS.map((major) => node(major, "imported.js")),
  ...MAJORS.map((major) => node(major, "required.cjs")),
  bun,
  deno,
];
