// The simplest proxy on node:http, in front of a server that is handed over. It checks nothing.
import { Agent, createServer, request } from "node:http";
import { portOf, tell } from "./tell.ts";

const target = new URL(process.argv[2] ?? "");
const connect = { agent: new Agent({ keepAlive: true }), hostname: target.hostname, port: target.port };
const server = createServer((incoming, response) => {
  const { method, url: path, headers } = incoming;
  const outgoing = request({ ...connect, method, path, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
    answer.pipe(response);
  });
  outgoing.on("error", () => response.destroy());
  incoming.pipe(outgoing);
});
server.listen(0, "127.0.0.1", () => tell(portOf(server)));
