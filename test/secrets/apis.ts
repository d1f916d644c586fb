import { memoryStore, type SavedSession } from "@debrid-drive/cloudreve-client";
import { createClient as createDrive } from "@debrid-drive/cloudreve-client/core";
import * as cloudreve from "@debrid-drive/cloudreve-client/operations";
import { createClient as createRealDebrid } from "@debrid-drive/realdebrid-client/core";
import * as realdebrid from "@debrid-drive/realdebrid-client/operations";
import type { CallOptions, Client, ClientOptions, Result } from "@debrid-drive/runtime";

export type Send = (
  client: Client,
  args: unknown,
  options?: CallOptions,
) => PromiseLike<unknown> & { result(): Promise<Result<unknown>> };

interface Credentials {
  /** A token, or the cookie of a session. */
  readonly auth: string;
  /** The value of a header that is asked for before every try. */
  readonly header: string;
}

interface Api {
  readonly bundle: string;
  readonly operations: Readonly<Record<string, Send>>;
  connect(options: ClientOptions, credentials: Credentials): Client;
}

const functions = (all: object) => all as Readonly<Record<string, Send>>;

export const APIS: Readonly<Record<string, Api>> = {
  "Real-Debrid": {
    bundle: "realdebrid/openapi.yaml",
    operations: functions(realdebrid),
    connect: (options, { auth }) => createRealDebrid({ ...options, auth }),
  },
  Cloudreve: {
    bundle: "cloudreve/openapi.yaml",
    operations: functions(cloudreve),
    connect: (options, { auth, header }) =>
      createDrive({
        ...options,
        baseUrl: DRIVE,
        version: "3.8.3",
        session: { store: savedSession(auth), headers: () => ({ "X-CSRF-Token": header }) },
      }),
  },
};

export const DRIVE = "https://drive.example.com";

/** A store with somebody who is logged in. */
function savedSession(cookie: string) {
  const session: SavedSession = { origin: DRIVE, cookie, secure: true };
  return memoryStore<SavedSession>(session);
}
