import { createDispatch } from "./dispatch.ts";
import { listen } from "./http/listen.ts";
import type { RequestLog } from "./http/request-log.ts";
import { createHttpServer } from "./http/server.ts";
import type { WorldSettings } from "./world.ts";
import { Worlds } from "./worlds.ts";

export const DEFAULT_MAX_BODY_BYTES = 64 * 1024 * 1024;

export interface ServerSettings extends WorldSettings {
  readonly host?: string | undefined;
  /** Opens other hosts, and closes the admin routes to whoever does not send it. */
  readonly adminToken?: string | undefined;
  readonly port?: number | undefined;
  readonly maxBodyBytes?: number | undefined;
  readonly onRequest?: ((entry: RequestLog) => void) | undefined;
}

export interface RunningServer {
  readonly url: string;
  readonly worlds: Worlds;
  close(): Promise<void>;
}

/** Serves compiled APIs on one port, to the mock's own world and its sessions. */
export async function startServer(settings: ServerSettings): Promise<RunningServer> {
  const {
    onRequest,
    adminToken,
    maxBodyBytes = DEFAULT_MAX_BODY_BYTES,
    host = "127.0.0.1",
    port = 0,
  } = settings;
  let url = "";
  const origin = () => url;
  const worlds = new Worlds(settings, origin);
  const dispatch = createDispatch(worlds, origin, adminToken);
  const now = () => worlds.main.clock.now();
  const server = createHttpServer({ dispatch, maxBodyBytes, now, onRequest });
  url = await listen(server, host, port, adminToken);

  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= new Promise((resolve) => {
      worlds.closeAll();
      server.close(() => resolve());
      server.closeAllConnections();
    });
    return closing;
  };
  return { url, worlds, close };
}
