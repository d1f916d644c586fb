import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { openSession } from "./mock.ts";
import { programFile } from "./programs.ts";
import { runProgram } from "./run-program.ts";

/** What the first example of each README must print. */
const examples = [
  { name: "realdebrid-client", prints: /^Magnet magnet_conversion\n$/ },
  { name: "cloudreve-client", prints: /^old dir\n$/ },
  { name: "runtime", prints: /^8 bad_token\n$/ },
  { name: "mock-server", prints: /id: 4242,\s+username: 'mock-user'/ },
];

const file = (name: string) => `readme-${name}.ts`;

/** The first TypeScript block of a README, as it came with the package. */
async function firstExample(name: string): Promise<string> {
  const readme = join(inject("all"), "node_modules/@debrid-drive", name, "README.md");
  const [, code] = /^```ts\n(.*?)^```$/ms.exec(await readFile(readme, "utf8")) ?? [];
  if (!code) throw new Error(`the README of ${name} has no example`);
  return code;
}

beforeAll(async () => {
  for (const { name } of examples) {
    await writeFile(join(inject("all"), file(name)), await firstExample(name));
  }
});

describe.each(examples)("the first example of $name's README", ({ name, prints }) => {
  test("runs as it stands, against the mock", async () => {
    const url = await openSession(inject("mock"));
    const output = await runProgram(programFile("node-24", "bin/node"), [file(name)], {
      cwd: inject("all"),
      env: {
        REALDEBRID_URL: url,
        REALDEBRID_TOKEN: "MOCK-PRIVATE-TOKEN",
        CLOUDREVE_URL: url,
        CLOUDREVE_USER: "user@example.com",
        CLOUDREVE_PASSWORD: "mock-password",
      },
    });
    expect(output).toMatch(prints);
  });

  test("has the right types", async () => {
    const options = "--noEmit --strict --module nodenext --types node --lib esnext,dom --skipLibCheck false";
    const args = [programFile("typescript-7.0", "bin/tsc"), ...options.split(" "), file(name)];
    expect(await runProgram(process.execPath, args, { cwd: inject("all") })).toBe("");
  });
});
