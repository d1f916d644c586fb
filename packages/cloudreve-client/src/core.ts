import {
  Client,
  type ClientOptions,
  type ClientSetup,
  checkBaseUrl,
  preparing,
  systemClock,
} from "@debrid-drive/runtime/core";
import { dialect } from "./dialect.ts";
import { droppingListings, listings } from "./fs/changes.ts";
import type { CloudreveClient } from "./generated/client.ts";
import { packageVersion } from "./generated/package-version.ts";
import { loadRest } from "./load-rest.ts";
import type { SessionOptions } from "./session/options.ts";
import { keepSession, StartedSession } from "./session/start-session.ts";
import { ServerCheck } from "./version/server-check.ts";
import { goBy, prepare, readVersion } from "./version/version-gate.ts";

export interface CloudreveOptions extends ClientOptions {
  /** The address one opens in a browser, such as `https://drive.example.com`. */
  readonly baseUrl: string;
  /**
   * The version of the server, such as `3.8.3`. By default the server is asked, once, before the first call of an
   * operation that not all versions have.
   */
  readonly version?: string | undefined;
  /** Where the login is kept, and how to log in again. Default: in memory, never again by itself. */
  readonly session?: SessionOptions;
}

/** Sends single operations: `getCurrentUser(client)`. Each client has a session of its own, or one in a store. */
export function createClient(options: CloudreveOptions): CloudreveClient {
  const baseUrl = checkBaseUrl("Cloudreve", options?.baseUrl, ["/api/v3", "/api/v4", "/api"]);
  const product = `debrid-drive-cloudreve-client/${packageVersion}`;
  const api = "cloudreve";
  const check = new ServerCheck(
    (url) => new Client({ api, baseUrl: url, product, dialect, loadRest, options }),
    baseUrl,
  );
  const connect = (setup: Partial<ClientSetup<"cloudreve">>): CloudreveClient =>
    new Client({
      api,
      baseUrl,
      product,
      loadRest,
      dialect: check.watch(dialect),
      send: preparing({
        explain: (error, operation, callOptions) => check.explain(error, operation, callOptions),
      }),
      options,
      ...setup,
    });
  const version = options.version === undefined ? undefined : readVersion(options.version);
  const started = new StartedSession({
    baseUrl,
    clock: options.clock ?? systemClock,
    options: options.session ?? {},
    connect: (credentials) => connect({ credentials }),
    onChange: () => listings.get(client)?.clear(),
  });
  const client: CloudreveClient = connect({
    credentials: started,
    dialect: check.watch(droppingListings(dialect, () => client)),
    send: preparing({
      prepare: (call, callOptions) => prepare(client, call, callOptions),
      explain: (error, operation, callOptions) => check.explain(error, operation, callOptions),
    }),
  });
  goBy(client, version);
  keepSession(client, started);
  return client;
}
