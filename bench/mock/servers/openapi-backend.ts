// openapi-backend on node:http, with its handler for mocks. It checks requests, and credentials by a handler.
import { createServer } from "node:http";
import { type Context, OpenAPIBackend } from "openapi-backend";
import { readDescription } from "./description.ts";
import { portOf, tell } from "./tell.ts";

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const refuse = (status: number) => (): Answer => ({ status, body: { error: "refused" } });
const api = new OpenAPIBackend({
  definition: (await readDescription()) as never,
  // Its own check of the description refuses OpenAPI 3.1.
  quick: true,
  handlers: {
    validationFail: refuse(400),
    unauthorizedHandler: refuse(401),
    notFound: refuse(404),
    methodNotAllowed: refuse(405),
    notImplemented: ({ operation }: Context): Answer => {
      const { status, mock } = api.mockResponseForOperation(operation.operationId ?? "");
      return { status, body: mock };
    },
  },
});
const isBearer = ({ request }: Context) => String(request.headers.authorization).startsWith("Bearer ");
api.registerSecurityHandler("token", isBearer);
api.registerSecurityHandler("auth_token", () => false);
await api.init();

const server = createServer(async (request, response) => {
  const { method = "GET", url = "/", headers } = request;
  const { status, body }: Answer = await api.handleRequest({ method, path: url, headers: headers as never });
  const text = JSON.stringify(body);
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(text),
  });
  response.end(text);
});
server.listen(0, "127.0.0.1", () => tell(portOf(server)));
