import { mkdir, mkdtempDisposable, realpath } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packAll } from "@debrid-drive/package-check/pack";
import type { TestProject } from "vitest/node";
import { startPackedMock } from "./mock.ts";
import { installPrograms, programFile } from "./programs.ts";
import { copyInto, createProject } from "./project.ts";
import { runProgram } from "./run-program.ts";

const NODE_TYPES = { "@types/node": "24.19.2" };

declare module "vitest" {
  interface ProvidedContext {
    /** A project with both clients and the compiled scenarios. */
    clients: string;
    /** A project with all four packages. */
    all: string;
    /** The mock's address. */
    mock: string;
  }
}

/** Packs and installs all that the tests share, and starts the mock. */
export async function setup(project: TestProject) {
  // Outside the workspace, so that nothing of it is found by accident. Removed by what made it.
  const temporary = await mkdtempDisposable(join(await realpath(tmpdir()), "consumers-"));
  const inside = (name: string) => join(temporary.path, name);
  await mkdir(inside("tarballs"));
  const [packed] = await Promise.all([packAll(inside("tarballs")), installPrograms()]);
  const tarballs = Object.fromEntries(packed.map(({ name, tarball }) => [name, tarball]));
  const { "@debrid-drive/mock-server": _, ...ofClients } = tarballs;
  const [clients, all] = [inside("clients"), inside("all")];
  await Promise.all([
    createProject(clients, ofClients, NODE_TYPES),
    createProject(all, tarballs, NODE_TYPES),
  ]);
  await Promise.all([copyInto(clients, "scenarios"), copyInto(clients, "entries")]);
  await runProgram(process.execPath, [programFile("typescript-7.0", "bin/tsc"), "-p", "entries"], {
    cwd: clients,
  });
  await copyInto(clients, "entries/required.cjs", "compiled/entries/required.cjs");
  const mock = await startPackedMock(all);
  project.provide("clients", clients);
  project.provide("all", all);
  project.provide("mock", mock.url);

  return async () => {
    await mock.close();
    await temporary.remove();
  };
}
