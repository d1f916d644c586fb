import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { someBytes } from "./bytes.ts";

export const CONTENT = someBytes(300_000, 9);
const LARGE = 50_000_000;

/** Files on this machine for the server to download: a small one, one that never ends, and none. */
export async function serveFiles() {
  const server = createServer((request, response) => {
    if (request.url?.startsWith("/small")) {
      response.writeHead(200, {
        "content-type": "application/octet-stream",
        "content-length": CONTENT.length,
      });
      response.end(request.method === "HEAD" ? undefined : CONTENT);
    } else if (request.url?.startsWith("/endless")) {
      response.writeHead(200, { "content-type": "application/octet-stream", "content-length": LARGE });
      const drops = setInterval(() => response.write("drop"), 500);
      response.once("close", () => clearInterval(drops));
      response.write("drop");
    } else {
      response.writeHead(404).end();
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const at = (name: string) => `http://127.0.0.1:${port}/${name}`;
  return {
    small: at("small.bin"),
    endless: at("endless.bin"),
    missing: at("missing.bin"),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
