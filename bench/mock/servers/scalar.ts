// Scalar's mock server on Hono's adapter for Node, as its own program runs it. It checks requests.
import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { createMockServer } from "@scalar/mock-server";
import { readDescription } from "./description.ts";
import { portOf, tell } from "./tell.ts";

const app = await createMockServer({ document: await readDescription(), logger: false });
const server = createServer(getRequestListener(app.fetch));
server.listen(0, "127.0.0.1", () => tell(portOf(server)));
