import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { type AddressInfo, connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface RedisServer extends AsyncDisposable {
  readonly url: string;
  /** Stops answering, with connections left open. */
  freeze(): void;
  thaw(): void;
}

/** Debian's redis-server on a free port of this machine, without a password, in a folder of its own. */
export async function startRedisServer(): Promise<RedisServer> {
  const program = process.env.REDIS_SERVER_PATH || "redis-server";
  const folder = await mkdtemp(join(tmpdir(), "redis-"));
  const port = await freePort();
  const options = {
    "--port": String(port),
    "--bind": "127.0.0.1",
    "--dir": folder,
    "--save": "",
    "--appendonly": "no",
  };
  const server = spawn(program, Object.entries(options).flat(), { stdio: "ignore" });
  const ended = once(server, "exit");
  const missing = new Promise<never>((_, reject) => {
    server.on("error", (cause) => {
      const hint = "install it (Debian: apt-get install redis-server) or set REDIS_SERVER_PATH";
      reject(new Error(`${program} does not start: ${hint}`, { cause }));
    });
    ended.then(
      () => reject(new Error(`${program} ended at once`)),
      () => {},
    );
  });
  missing.catch(() => {});
  await Promise.race([untilListening(port), missing]);
  return {
    url: `redis://127.0.0.1:${port}`,
    freeze: () => void server.kill("SIGSTOP"),
    thaw: () => void server.kill("SIGCONT"),
    async [Symbol.asyncDispose]() {
      server.kill("SIGKILL");
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function untilListening(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const socket = connect(port, "127.0.0.1");
    const open = await new Promise<boolean>((resolve) => {
      socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    });
    socket.destroy();
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error("redis-server does not listen");
}
