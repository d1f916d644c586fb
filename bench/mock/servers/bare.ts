// The same answer as the mock's, which is handed over, out of a bare server.
import { createServer } from "node:http";
import { portOf, tell } from "./tell.ts";

/** What the mock answers. */
export interface Given {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: object;
}

const { headers, body } = JSON.parse(process.argv[2] ?? "null") as Given;
const server = createServer((_, response) => {
  const text = JSON.stringify(body);
  response.writeHead(200, { ...headers, "content-length": Buffer.byteLength(text) });
  response.end(text);
});
server.listen(0, "127.0.0.1", () => tell(portOf(server)));
