import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const FOLDER = fileURLToPath(new URL("../../examples/cloudreve/", import.meta.url));

/** The lines that a program of examples/cloudreve prints when it talks to the mock. */
export async function runDriveExample(mock: { readonly url: string }, ...args: string[]): Promise<string[]> {
  const [program = "", ...rest] = args;
  const env = {
    PATH: process.env.PATH,
    CLOUDREVE_URL: mock.url,
    CLOUDREVE_USER: "user@example.com",
    CLOUDREVE_PASSWORD: "mock-password",
  };
  const { stdout } = await promisify(execFile)(process.execPath, [`${FOLDER}${program}`, ...rest], { env });
  return stdout.trimEnd().split("\n");
}
