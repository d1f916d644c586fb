import { type ProgramName, programFile, versionOf } from "./programs.ts";
import { endOf } from "./run-program.ts";

export interface Compilation {
  readonly name: ProgramName;
  /** Its version. */
  readonly compiler: string;
  /** How packages are found, as the docs say it. */
  readonly way: string;
  /** `compilers/tsconfig.<programs>.json` lists them. */
  readonly programs: "node" | "web" | "required";
  readonly options: string;
}

const NODENEXT = "--module nodenext --moduleResolution nodenext";
const WAYS: readonly Pick<Compilation, "way" | "programs" | "options">[] = [
  ...(["node", "web"] as const).flatMap((programs) => [
    { way: "`node16`", programs, options: "--module node16 --moduleResolution node16" },
    { way: "`nodenext`", programs, options: NODENEXT },
    { way: "`bundler`", programs, options: "--module esnext --moduleResolution bundler" },
  ]),
  { way: "`nodenext`, CommonJS", programs: "required", options: NODENEXT },
];
const COMPILERS = ["typescript-5.9", "typescript-6.0", "typescript-7.0"] as const;

export const compilations: readonly Compilation[] = COMPILERS.flatMap((name) =>
  WAYS.map((way) => ({ name, compiler: versionOf(name), ...way })),
);

/** What a compiler of its own says about the programs: `file:line message` each, also of declarations. */
export async function compile(project: string, { name, programs, options }: Compilation): Promise<string[]> {
  const args = ["-p", `compilers/tsconfig.${programs}.json`, "--pretty", "false", ...options.split(" ")];
  const { code, output } = await endOf(process.execPath, [programFile(name, "bin/tsc"), ...args], {
    cwd: project,
  });
  const errors = [...output.matchAll(/^(?:.*\/)?([^/\n]+)\((\d+),\d+\): error (.*)$/gm)].map(
    ([, file, line, message]) => `${file}:${line} ${message}`,
  );
  if (code !== 0 && errors.length === 0) throw new Error(`TypeScript ended with ${code}\n${output}`);
  return errors;
}
