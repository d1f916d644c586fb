// The same answer as the mock's, out of a bare server.
import { createServer } from "node:http";
import { PRIVATE_TOKEN, startMock } from "@debrid-drive/mock-server";
import { tellPort } from "./tell-port.ts";

const mock = await startMock({ apis: ["realdebrid"], clock: "frozen" });
const headers = { authorization: `Bearer ${PRIVATE_TOKEN}` };
const user: unknown = await (await fetch(`${mock.url}/rest/1.0/user`, { headers })).json();
await mock.close();

const server = createServer((_, response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.end(JSON.stringify(user));
});
server.listen(0, "127.0.0.1", () => tellPort(server));
