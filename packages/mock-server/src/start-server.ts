import type { VirtualClock } from "./clock.ts";
import { createDispatch } from "./dispatch.ts";
import type { BoundApi } from "./engine/bound-api.ts";
import type { Engine } from "./engine/engine.ts";
import type { MockViolation } from "./engine/serve-api.ts";
import { listen } from "./http/listen.ts";
import type { RequestLog } from "./http/request-log.ts";
import { createHttpServer } from "./http/server.ts";
import { createRuntime, type Runtime, type RuntimeSettings } from "./runtime/runtime.ts";

export const DEFAULT_MAX_BODY_BYTES = 64 * 1024 * 1024;
/** Enough to see what is wrong, and no leak in a mock that runs for weeks. */
const MOST_VIOLATIONS = 1_000;

export interface ServerSettings extends Pick<RuntimeSettings, "seed" | "journal" | "timer"> {
  readonly apis: readonly { readonly api: BoundApi; readonly engine: Engine }[];
  readonly clock: VirtualClock;
  readonly host?: string;
  readonly port?: number;
  readonly strict?: boolean;
  readonly maxBodyBytes?: number;
  readonly approveDevice?: ((userCode: string) => void) | undefined;
  readonly onRequest?: ((entry: RequestLog) => void) | undefined;
}

export interface RunningServer {
  readonly url: string;
  readonly violations: readonly MockViolation[];
  readonly runtime: Runtime;
  close(): Promise<void>;
}

/** Serves compiled APIs on one port. */
export async function startServer(settings: ServerSettings): Promise<RunningServer> {
  const { clock, onRequest, approveDevice, strict = true, host = "127.0.0.1", port = 0 } = settings;
  const violations: MockViolation[] = [];
  let url = "";
  const origin = () => url;
  const report = (violation: MockViolation) => {
    if (violations.length < MOST_VIOLATIONS) violations.push(violation);
  };
  const served = settings.apis.map((one) => ({ ...one, clock, origin, strict, report }));
  const operations = settings.apis.map(({ api, engine }) => [api.name, engine.operations] as const);
  const runtime = createRuntime({ ...settings, apis: new Map(operations) });
  const dispatch = createDispatch(served, runtime, { clock, approveDevice }, origin);
  const maxBodyBytes = settings.maxBodyBytes ?? DEFAULT_MAX_BODY_BYTES;
  const server = createHttpServer({ dispatch, maxBodyBytes, now: () => clock.now(), onRequest });
  url = await listen(server, host, port);

  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= new Promise((resolve) => {
      runtime.holds.close();
      server.close(() => resolve());
      server.closeAllConnections();
    });
    return closing;
  };
  return { url, violations, runtime, close };
}
