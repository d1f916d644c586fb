// A bare server with as many torrents as it is told to have: the mock keeps 10,000 at most, as the service does.
import { createServer } from "node:http";
import { portOf, tell } from "../../mock/servers/tell.ts";
import { pageOf } from "../torrents.ts";

const size = Number(process.argv[2]);
const server = createServer(({ url = "" }, response) => {
  const { searchParams } = new URL(url, "http://127.0.0.1");
  const page = pageOf(size, Number(searchParams.get("page") ?? 1), Number(searchParams.get("limit") ?? 100));
  const body = JSON.stringify(page);
  response.writeHead(200, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
    "x-total-count": String(size),
  });
  response.end(body);
});
server.listen(0, "127.0.0.1", () => tell(portOf(server)));
