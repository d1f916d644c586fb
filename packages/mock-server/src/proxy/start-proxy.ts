import { createServer } from "node:http";
import { listen } from "../http/listen.ts";
import { writeAnswer } from "../http/write-answer.ts";
import { Recorder } from "../recordings/record/recorder.ts";
import { Journal, type JournalEntry } from "../runtime/journal.ts";
import { startTimer } from "../runtime/timers.ts";
import { API_NAMES, type CloudreveVersion } from "../specs.ts";
import type { ProxyContext, ProxyViolation } from "./context.ts";
import { Descriptions } from "./descriptions.ts";
import { passOn } from "./pass-on.ts";
import { PendingChecks } from "./pending-checks.ts";
import { answerProxyAdmin } from "./proxy-admin.ts";
import { type ProxyOptions, readSettings } from "./proxy-options.ts";
import { MOST_HEADER_BYTES, readTarget } from "./target.ts";

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
  const target = await readTarget(options.target, options.ca);
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
      pending: new PendingChecks(settings.checkedBytes),
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
        context.pending.drain();
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
  const { violations, journal, descriptions, recorder, pending } = context;
  return {
    url,
    get violations() {
      pending.drain();
      return violations;
    },
    journal: {
      entries: () => {
        pending.drain();
        return journal.entries();
      },
      of: (operation) => {
        pending.drain();
        return journal.of(operation);
      },
    },
    get cloudreve() {
      return { checkedAs: descriptions.version, told: descriptions.told };
    },
    get recorded() {
      pending.drain();
      return recorder?.count ?? 0;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}
