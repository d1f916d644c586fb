import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

export interface RedisServer extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  /** Stops answering, with connections left open. */
  freeze(): void;
  /** Ends at once, as in a crash. */
  kill(): Promise<void>;
}

/** A redis-server of this machine's own, without password and persistence, on a free port or the one given. */
export async function startRedisServer(given?: number): Promise<RedisServer> {
  for (let tries = 1; ; tries += 1) {
    const port = given ?? (await freePort());
    const server = await startOn(port);
    if (server) return server;
    if (tries === 10) throw new Error(`redis-server does not start, last tried on port ${port}`);
  }
}

/** Undefined when it ended at once, as where another program took the port. */
async function startOn(port: number): Promise<RedisServer | undefined> {
  const program = process.env.REDIS_SERVER_PATH || "redis-server";
  const folder = await mkdtemp(join(tmpdir(), "redis-"));
  const options = {
    "--port": String(port),
    "--bind": "127.0.0.1",
    "--dir": folder,
    "--save": "",
    "--appendonly": "no",
    "--daemonize": "no",
    "--loglevel": "notice",
    "--logfile": "",
  };
  const server = spawn(program, Object.entries(options).flat(), { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<void>((resolve) => server.once("close", () => resolve()));
  const missing = once(server, "spawn").then(
    () => new Promise<never>(() => {}),
    (cause) => {
      const hint = "install it (Debian: apt-get install redis-server) or set REDIS_SERVER_PATH";
      throw new Error(`${program} does not start: ${hint}`, { cause });
    },
  );
  const lines = createInterface(server.stdout);
  const ready = new Promise<true>((resolve) => {
    lines.on("line", (line) => {
      if (line.includes("Ready to accept connections")) resolve(true);
    });
  });
  const kill = async () => {
    server.kill("SIGKILL");
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const listens = await Promise.race([ready, ended.then(() => false), missing]);
  if (!listens) {
    await kill();
    return undefined;
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    freeze: () => void server.kill("SIGSTOP"),
    kill,
    [Symbol.asyncDispose]: kill,
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
