// A bare server in a process of its own: the same account for every request.
import { createServer } from "node:http";

const body = JSON.stringify({
  id: 1,
  username: "somebody",
  email: "somebody@example.com",
  points: 1_000,
  locale: "en",
  avatar: "https://example.com/avatar.png",
  type: "premium",
  premium: 2_592_000,
  expiration: "2030-01-31T12:00:00.000Z",
});
const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };

const server = createServer((_, response) => {
  response.writeHead(200, headers);
  response.end(body);
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.(typeof address === "object" ? address?.port : undefined);
});
process.on("disconnect", () => process.exit());
