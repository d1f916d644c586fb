// A bare server that lists the folders of a tree which is told to it.
import { createServer } from "node:http";
import { portOf, tell } from "../../mock/servers/tell.ts";
import { listingOf, type Tree } from "../tree.ts";

const tree = JSON.parse(process.argv[2] ?? "null") as Tree;
const LISTING = "/api/v3/directory/";
const server = createServer(({ url = "" }, response) => {
  if (!url.startsWith(LISTING)) return response.writeHead(404).end();
  const objects = listingOf(tree, decodeURIComponent(url.slice(LISTING.length)));
  const body = JSON.stringify({ code: 0, data: { parent: "root", objects }, msg: "" });
  response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) });
  response.end(body);
});
server.listen(0, "127.0.0.1", () => tell(portOf(server)));
