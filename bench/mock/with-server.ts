import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type { Told } from "./servers/tell.ts";

export interface RunningServer {
  readonly url: string;
  /** The process that answers. */
  readonly pid: number;
  readonly child: ChildProcess;
}

interface Options {
  readonly args?: readonly string[];
  readonly execArgv?: readonly string[];
}

/** Runs one of the servers here, or another program, in a process of its own, as long as `use` needs it. */
export async function withServer<T>(
  server: string | URL,
  { args = [], execArgv = [] }: Options,
  use: (running: RunningServer) => Promise<T>,
): Promise<T> {
  const program = server instanceof URL ? server : new URL(`./servers/${server}.ts`, import.meta.url);
  const child = fork(program, [...args], {
    execArgv: [...execArgv],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const ended = once(child, "exit");
  try {
    const failed = ended.then(() => Promise.reject(new Error(`${server} ended at once`)));
    const [{ port, pid }] = (await Promise.race([once(child, "message"), failed])) as [Told];
    failed.catch(() => undefined);
    return await use({ url: `http://127.0.0.1:${port}`, pid, child });
  } finally {
    child.kill();
    await ended;
  }
}
