// A website that signs its visitors in to Real-Debrid:
//
//   REALDEBRID_CLIENT_ID=… REALDEBRID_CLIENT_SECRET=… node examples/realdebrid/sign-in-website.ts
//
// then open http://127.0.0.1:3000. Its callback, http://127.0.0.1:3000/callback, has to be registered for the
// program at Real-Debrid. REALDEBRID_URL points it at a mock server.

import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { ClientError, RealDebrid } from "@debrid-drive/realdebrid-client";
import { authorizationUrl, createState, exchangeCode } from "@debrid-drive/realdebrid-client/auth";
import { createClient } from "@debrid-drive/realdebrid-client/core";
import { print } from "./from-environment.ts";
import { fromEnvironment, usage } from "./sign-in-options.ts";

const { baseUrl, app = usage("sign-in-website.ts, with the variables named in it") } = fromEnvironment();
const client = createClient({ baseUrl });

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url ?? "/", redirectUri);
  if (pathname === "/") {
    // The state goes with the visitor's browser, so that nobody can sign somebody else in as themselves.
    const state = createState();
    response.setHeader("set-cookie", `state=${state}; HttpOnly; SameSite=Lax; Path=/callback; Max-Age=600`);
    response.writeHead(302, { location: authorizationUrl({ ...app, redirectUri, state, baseUrl }) }).end();
  } else if (pathname === "/callback") {
    const state = /(?:^|; )state=([0-9a-f]+)/.exec(request.headers.cookie ?? "")?.[1] ?? "";
    const { status, text } = await greet(request.url ?? "", state);
    response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(text);
  } else {
    response.writeHead(404).end();
  }
});

server.listen(Number(process.env.PORT ?? 3000), "127.0.0.1");
await once(server, "listening");
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const redirectUri = `${origin}/callback`;
print(`Open ${origin}`);

async function greet(callbackUrl: string, state: string): Promise<{ status: number; text: string }> {
  try {
    // Keep these with the visitor's session, and hand them to `oauthTokens({ store })`.
    const credentials = await exchangeCode(client, { ...app, redirectUri, callbackUrl, state });
    const user = await new RealDebrid({ baseUrl, auth: credentials.accessToken }).user.get();
    return { status: 200, text: `Hello ${user.username}\n` };
  } catch (error) {
    if (error instanceof ClientError) return { status: 400, text: `${error.message}\n` };
    throw error;
  }
}
