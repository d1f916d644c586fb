import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { PRIVATE_TOKEN } from "@debrid-drive/mock-server";

const FOLDER = fileURLToPath(new URL("../../examples/realdebrid/", import.meta.url));

/** The lines that a program of examples/realdebrid prints when it talks to the mock. */
export async function runExample(mock: { readonly url: string }, ...args: string[]): Promise<string[]> {
  const [program = "", ...rest] = args;
  const env = { PATH: process.env.PATH, REALDEBRID_TOKEN: PRIVATE_TOKEN, REALDEBRID_URL: mock.url };
  const { stdout } = await promisify(execFile)(process.execPath, [`${FOLDER}${program}`, ...rest], { env });
  return stdout.trimEnd().split("\n");
}
