// A website that signs its visitors in to Real-Debrid:
//
//   REALDEBRID_CLIENT_ID=… REALDEBRID_CLIENT_SECRET=… node examples/realdebrid/sign-in-website/main.ts
//
// then open http://127.0.0.1:3000. Its callback, http://127.0.0.1:3000/callback, has to be registered for the
// program at Real-Debrid. REALDEBRID_URL points it at a mock server.

import { createServer } from "node:http";
import { ClientError, RealDebrid } from "@debrid-drive/realdebrid-client";
import { authorizationUrl, createState, exchangeCode } from "@debrid-drive/realdebrid-client/auth";
import { createClient } from "@debrid-drive/realdebrid-client/core";

const {
  REALDEBRID_CLIENT_ID: clientId,
  REALDEBRID_CLIENT_SECRET: clientSecret,
  REALDEBRID_URL: baseUrl = "https://api.real-debrid.com",
  PORT: port = "3000",
} = process.env;
if (!clientId || !clientSecret) {
  process.stderr.write("Set REALDEBRID_CLIENT_ID and REALDEBRID_CLIENT_SECRET.\n");
  process.exit(2);
}
const app = { clientId, clientSecret, redirectUri: `http://127.0.0.1:${port}/callback` };
const client = createClient({ baseUrl });

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url ?? "/", app.redirectUri);
  if (pathname === "/") {
    // The state goes with the visitor's browser, so that nobody can sign somebody else in as themselves.
    const state = createState();
    response.setHeader("set-cookie", `state=${state}; HttpOnly; SameSite=Lax; Path=/callback; Max-Age=600`);
    response.writeHead(302, { location: authorizationUrl({ ...app, state, baseUrl }) }).end();
  } else if (pathname === "/callback") {
    const state = /(?:^|; )state=([0-9a-f]+)/.exec(request.headers.cookie ?? "")?.[1] ?? "";
    const { status, text } = await greet(request.url ?? "", state);
    response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(text);
  } else {
    response.writeHead(404).end();
  }
});

async function greet(callbackUrl: string, state: string): Promise<{ status: number; text: string }> {
  try {
    // Keep these with the visitor's session, and hand them to `oauthTokens({ store })`.
    const credentials = await exchangeCode(client, { ...app, callbackUrl, state });
    const user = await new RealDebrid({ baseUrl, auth: credentials.accessToken }).user.get();
    return { status: 200, text: `Hello ${user.username}\n` };
  } catch (error) {
    if (error instanceof ClientError) return { status: 400, text: `${error.message}\n` };
    throw error;
  }
}

server.listen(Number(port), "127.0.0.1", () => process.stdout.write(`Open http://127.0.0.1:${port}\n`));
