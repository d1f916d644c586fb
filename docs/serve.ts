import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

const LOOPBACK_HOSTS = ["127.0.0.1", "::1", "localhost"];

export interface ServeDocsOptions {
  /** 0 picks a free one. */
  readonly port: number;
  /** `127.0.0.1` (the default), `::1` or `localhost`. */
  readonly host?: string;
}

export interface ServedDocs {
  /** Such as `http://127.0.0.1:4011`, without a slash at the end. */
  readonly url: string;
  /** Ends open connections too. Can be called again. */
  close(): Promise<void>;
}

/**
 * Serves the built site to this machine alone.
 *
 * @throws Error when the site is not built, the port is in use, or the host is not loopback
 */
export async function serveDocs({ port, host = "127.0.0.1" }: ServeDocsOptions): Promise<ServedDocs> {
  const site = fileURLToPath(new URL("./.vitepress/dist/", import.meta.url));
  if (!existsSync(`${site}index.html`)) throw new Error("the docs are not built: run pnpm docs:build first");
  const notFound = readFileSync(`${site}404.html`);
  const files = sirv(site, {
    etag: true,
    onNoMatch(_request, response) {
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" }).end(notFound);
    },
  });
  const server = createServer((request, response) => files(request, response));
  const url = await listen(server, host, port);
  return { url, close: () => close(server) };
}

async function listen(server: Server, host: string, port: number): Promise<string> {
  if (!LOOPBACK_HOSTS.includes(host)) {
    throw new Error(`host ${host} is not this machine alone: use one of ${LOOPBACK_HOSTS.join(", ")}`);
  }
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(explain(error, port)));
    server.listen(port, host, resolve);
  });
  const name = host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${(server.address() as AddressInfo).port}`;
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code !== "EADDRINUSE") return error;
  const message = `port ${port} for the docs is in use: pass another one, or 0 for any free port`;
  return new Error(message, { cause: error });
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
