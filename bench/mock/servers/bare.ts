// The same answer as the mock's, which is handed over, out of a bare server.
import { createServer } from "node:http";
import { portOf, tell } from "./tell.ts";

const user: unknown = JSON.parse(process.argv[2] ?? "null");
const server = createServer((_, response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.end(JSON.stringify(user));
});
server.listen(0, "127.0.0.1", () => tell(portOf(server)));
