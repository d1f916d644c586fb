import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);
const OPTIONS = [
  ..."--ignoreConfig --noEmit --strict --skipLibCheck --allowImportingTsExtensions --extendedDiagnostics".split(
    " ",
  ),
  ..."--target esnext --module nodenext --lib esnext,dom,dom.iterable".split(" "),
  ...["--types", ""],
];

/** What the compiler says a program cost: seconds, and a count that does not depend on the machine. */
export interface Cost {
  readonly total: number;
  readonly check: number;
  readonly types: number;
  readonly instantiations: number;
}

/** Type-checks one program by itself; throws when it has type errors. */
export async function check(file: string): Promise<Cost> {
  const { stdout } = await run("tsc", [...OPTIONS, file]);
  const value = (name: string): number => {
    const [, found] = new RegExp(`^${name}: +([\\d.]+)`, "m").exec(stdout) ?? [];
    if (found === undefined) throw new Error(`tsc did not print "${name}"`);
    return Number(found);
  };
  return {
    total: value("Total time"),
    check: value("Check time"),
    types: value("Types"),
    instantiations: value("Instantiations"),
  };
}
