import { Client, type ClientOptions, checkBaseUrl } from "@debrid-drive/runtime";
import { dialect } from "./dialect.ts";
import type { CloudreveClient } from "./generated/client.ts";
import { packageInfo } from "./generated/package-info.ts";
import { SessionCookie } from "./session/session-cookie.ts";

export interface CloudreveOptions extends ClientOptions {
  /** The address one opens in a browser, such as `https://drive.example.com`. */
  readonly baseUrl: string;
}

/** Sends single operations: `getCurrentUser(client)`. Each client keeps a session of its own. */
export function createClient(options: CloudreveOptions): CloudreveClient {
  return new Client({
    api: "cloudreve",
    baseUrl: checkBaseUrl("Cloudreve", options?.baseUrl, ["/api/v3"]),
    product: `debrid-drive-cloudreve-client/${packageInfo.version}`,
    dialect,
    credentials: new SessionCookie(),
    options,
  });
}
