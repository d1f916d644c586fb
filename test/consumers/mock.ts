import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { programFile } from "./programs.ts";

/** The mock of a project, as its users start it, in a process of its own. */
export async function startPackedMock(project: string) {
  const cli = join(project, "node_modules/.bin/mock-server");
  const child = spawn(programFile("node-24", "bin/node"), [cli, "--port", "0", "--log", "silent"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  const url = await firstAddress(child.stdout);
  return {
    url,
    async close(): Promise<void> {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

async function firstAddress(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const [address] = /http:\S+/.exec(line) ?? [];
    if (address) return address;
  }
  throw new Error("the mock ended and told no address");
}

/** Opens a session where that goes wrong; gives its address. */
export async function openSession(mock: string, faults: readonly object[] = []): Promise<string> {
  const { url } = (await post(`${mock}/_mock/sessions`, {})) as { url: string };
  for (const fault of faults) await post(`${url}/_mock/faults`, fault);
  return url;
}

async function post(url: string, body: object): Promise<unknown> {
  // A connection that was idle may be about to end.
  const headers = { "content-type": "application/json", connection: "close" };
  const answer = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`POST ${url}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}
