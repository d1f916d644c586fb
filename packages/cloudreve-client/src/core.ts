import { Client, type ClientOptions, checkBaseUrl } from "@debrid-drive/runtime";
import { dialect } from "./dialect.ts";
import { droppingListings } from "./fs/listings.ts";
import type { CloudreveClient } from "./generated/client.ts";
import { packageInfo } from "./generated/package-info.ts";
import { SessionCookie } from "./session/session-cookie.ts";
import { VersionGate } from "./version/version-gate.ts";

export interface CloudreveOptions extends ClientOptions {
  /** The address one opens in a browser, such as `https://drive.example.com`. */
  readonly baseUrl: string;
  /**
   * The version of the server, such as `3.8.3`. By default the server is asked, once, before the first call of an
   * operation that not all versions have.
   */
  readonly version?: string | undefined;
}

/** Sends single operations: `getCurrentUser(client)`. Each client keeps a session of its own. */
export function createClient(options: CloudreveOptions): CloudreveClient {
  const gate = new VersionGate(() => client, options?.version);
  const client: CloudreveClient = new Client({
    api: "cloudreve",
    baseUrl: checkBaseUrl("Cloudreve", options?.baseUrl, ["/api/v3"]),
    product: `debrid-drive-cloudreve-client/${packageInfo.version}`,
    dialect: droppingListings(dialect, () => client),
    credentials: new SessionCookie(),
    prepare: (call, callOptions) => gate.prepare(call, callOptions),
    options,
  });
  gate.serve(client);
  return client;
}
