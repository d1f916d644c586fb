import { createServer } from "node:http";
import { listen } from "../http/listen.ts";
import { writeAnswer } from "../http/write-answer.ts";
import { Recorder } from "../recordings/record/recorder.ts";
import { Journal, type JournalEntry, type JournalOptions } from "../runtime/journal.ts";
import { type StartTimer, startTimer } from "../runtime/timers.ts";
import { API_NAMES, type ApiName, type CloudreveVersion } from "../specs.ts";
import type { ProxyContext, ProxyLog, ProxyViolation } from "./context.ts";
import { Descriptions } from "./descriptions.ts";
import { passOn } from "./pass-on.ts";
import { answerProxyAdmin } from "./proxy-admin.ts";
import { readTarget } from "./target.ts";

const DEFAULTS = { checkedBytes: 4 * 1024 * 1024, timeout: 300_000, slowAfter: 10_000 };
const MOST_HEADER_BYTES = 64 * 1024;

export interface ProxyOptions {
  /** Origin of the server, such as `https://cloud.example.com`. */
  readonly target: string;
  /** Which descriptions to check against. Default: both, told apart by path. */
  readonly apis?: readonly ApiName[];
  /** Which Cloudreve the server is. Default: it is asked once, and the nearest description taken. */
  readonly cloudreveVersion?: CloudreveVersion;
  /** Default: 0, any free port. */
  readonly port?: number;
  /** `127.0.0.1` (the default), `::1` or `localhost`; any other only together with `adminToken`. */
  readonly host?: string;
  /** What `/_mock/` routes then ask for, as a bearer token. */
  readonly adminToken?: string;
  /** Longer bodies are passed on unchecked, in bytes. Default: 4 MiB. */
  readonly checkedBytes?: number;
  /** Milliseconds that the server has to begin its answer; then it is 504. Default: 300,000. */
  readonly timeout?: number;
  /** Milliseconds after which an answer is called slow. Default: 10,000. */
  readonly slowAfter?: number;
  /** Certificates in PEM that the server's own may be signed with. */
  readonly ca?: string;
  /** An empty or new folder that gets every checked exchange in the recording format, without secrets. */
  readonly record?: string;
  readonly journal?: Pick<JournalOptions, "limit">;
  /** Is told about every exchange. */
  readonly onRequest?: (entry: ProxyLog) => void;
  /** Is told what happens beside the exchanges, as one sentence. */
  readonly onNote?: (note: string) => void;
  /** How `timeout` waits. Default: this machine's timers. */
  readonly timer?: StartTimer;
}

/** A running proxy. */
export interface ValidatingProxy {
  /** Where it is reached; the `baseUrl` of both clients. */
  readonly url: string;
  /** Exchanges that left the description, the first thousand. */
  readonly violations: readonly ProxyViolation[];
  readonly journal: { entries(): readonly JournalEntry[]; of(operation: string): readonly JournalEntry[] };
  /** Whose description Cloudreve is checked against, and what the server says to be. */
  readonly cloudreve: { readonly checkedAs: CloudreveVersion; readonly told: string | undefined };
  /** Exchanges that were recorded. */
  readonly recorded: number;
  /** Ends open connections too. Can be called again. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a proxy that checks what a client and a real server say to each other, and changes none of it.
 *
 * @throws Error when the port is in use, the host needs an admin token, or an option is out of range
 */
export async function startProxy(options: ProxyOptions): Promise<ValidatingProxy> {
  const { apis = API_NAMES, host = "127.0.0.1", port = 0, adminToken, timer = startTimer } = options;
  const settings = readSettings(options, apis);
  const target = readTarget(options.target, options.ca);
  let url = "";
  try {
    const { cloudreveVersion, journal, record, onRequest, onNote } = options;
    const descriptions = await Descriptions.load({ apis, cloudreveVersion, target, timer });
    const context: ProxyContext = {
      ...settings,
      target,
      descriptions,
      journal: new Journal(journal),
      violations: [],
      timer,
      recorder: record === undefined ? undefined : new Recorder(record),
      onRequest,
      onNote,
      url: () => url,
    };
    const server = createServer({
      maxHeaderSize: MOST_HEADER_BYTES,
      requestTimeout: 0,
      // Of a request without a body nothing is read.
      optimizeEmptyRequests: true,
    });
    server.on("request", (request, response) => {
      const own = answerProxyAdmin(context, request, adminToken);
      if (own === undefined) passOn(context, request, response);
      else writeAnswer(response, own);
    });
    // Whether the client may go on is for the server to say.
    server.on("checkContinue", (request, response) => passOn(context, request, response));
    url = await listen(server, host, port, adminToken);
    let closing: Promise<void> | undefined;
    const close = () => {
      closing ??= new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        target.close();
      });
      return closing;
    };
    return view(context, url, close);
  } catch (error) {
    target.close();
    throw error;
  }
}

function view(context: ProxyContext, url: string, close: () => Promise<void>): ValidatingProxy {
  const { violations, journal, descriptions, recorder } = context;
  return {
    url,
    violations,
    journal,
    get cloudreve() {
      return { checkedAs: descriptions.version, told: descriptions.told };
    },
    get recorded() {
      return recorder?.count ?? 0;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

function readSettings(options: ProxyOptions, apis: readonly string[]): typeof DEFAULTS {
  if (apis.length === 0 || apis.some((name) => !API_NAMES.some((known) => known === name))) {
    throw new RangeError(`apis: expected ${API_NAMES.join(" or ")}, got ${apis.join(", ") || "none"}`);
  }
  const settings = { ...DEFAULTS };
  for (const name of ["checkedBytes", "timeout", "slowAfter"] as const) {
    const value = options[name] ?? DEFAULTS[name];
    if (!Number.isSafeInteger(value) || value < 0) {
      throw new RangeError(`${name}: expected an integer of at least 0, got ${value}`);
    }
    settings[name] = value;
  }
  return settings;
}
