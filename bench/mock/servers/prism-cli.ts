// Prism's own program: with its log, which goes nowhere, or without.
import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { connect } from "node:net";
import { fileURLToPath } from "node:url";
import { portOf, tell } from "./tell.ts";

const require = createRequire(import.meta.url);
const spec = fileURLToPath(import.meta.resolve("@debrid-drive/spec-realdebrid/openapi.yaml"));
const port = await freePort();
const program = require.resolve("@stoplight/prism-cli");
const args = [program, "mock", "-p", String(port), "-h", "127.0.0.1", "--multiprocess=false"];
if (process.argv[2] === "silent") args.push("-v", "silent");
const child = spawn(process.execPath, [...args, spec], { stdio: ["ignore", "ignore", "inherit"] });
process.on("SIGTERM", () => {
  child.kill();
  process.exit();
});
const until = Date.now() + 20_000;
while (!(await isUp(port))) if (Date.now() > until) throw new Error("Prism does not start");
tell(port, child.pid);

function isUp(at: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(at, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => setTimeout(resolve, 50, false));
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const free = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return free;
}
