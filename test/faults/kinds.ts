import { gunzipSync } from "node:zlib";
import type { FaultKind } from "@debrid-drive/mock-server";
import type { Outcome } from "./client.ts";

/** What a client must see of each kind; the names of those that do not hold are the failures. */
type Promises = Readonly<Record<string, (outcome: Outcome) => boolean>>;

const lengthOf = ({ headers }: Outcome) => Number(headers["content-length"]);
const isBegun = ({ status }: Outcome) => status >= 200 && status < 600;
const hasNoAnswer = ({ status, body }: Outcome) => status === 0 && body.length === 0;
const isComplete = ({ broken }: Outcome) => broken === "";
const isOfType = (type: string) => (outcome: Outcome) =>
  String(outcome.headers["content-type"]).startsWith(type);

function throws(run: () => unknown): boolean {
  try {
    run();
    return false;
  } catch {
    return true;
  }
}

const PROMISES: Readonly<Record<FaultKind | "delay", Promises>> = {
  delay: { "an answer": isBegun, "all of it": isComplete },
  reset: { "no answer": hasNoAnswer, "a reset": ({ broken }) => broken === "read ECONNRESET" },
  empty: { "no answer": hasNoAnswer, "an end": ({ broken }) => broken === "socket hang up" },
  garbage: { "no answer": hasNoAnswer, "no HTTP": ({ broken }) => broken.startsWith("HPE_") },
  "reset-after": {
    "an answer": isBegun,
    "one byte of it": ({ body }) => body.length === 1,
    "more announced": (outcome) => lengthOf(outcome) > 1,
    "a reset": ({ broken }) => broken === "read ECONNRESET",
  },
  short: {
    "an answer": isBegun,
    "half of it": (outcome) => outcome.body.length === Math.floor(lengthOf(outcome) / 2),
    "an end": ({ broken }) => broken === "aborted",
  },
  "truncated-json": {
    "an answer": isBegun,
    "all of it": isComplete,
    "an honest length": (outcome) => outcome.body.length === lengthOf(outcome),
    "the type JSON": ({ headers }) => /^(?:application|text)\/json/.test(String(headers["content-type"])),
    "no JSON": ({ body }) => throws(() => JSON.parse(body.toString())),
  },
  "bad-chunk": {
    "an answer": isBegun,
    chunks: ({ headers }) => headers["transfer-encoding"] === "chunked",
    "a bad one": ({ broken }) => broken === "HPE_INVALID_CHUNK_SIZE",
  },
  "no-answer": { "no answer": hasNoAnswer, "an end by the client": ({ broken }) => broken === "gave up" },
  stall: {
    "an answer": isBegun,
    "all of it in the end": isComplete,
    "an honest length": (outcome) => outcome.body.length === lengthOf(outcome),
  },
  drip: {
    "an answer": isBegun,
    "all of it in the end": isComplete,
    "an honest length": (outcome) => outcome.body.length === lengthOf(outcome),
  },
  "bad-gateway": {
    "502": ({ status }) => status === 502,
    "all of it": isComplete,
    HTML: isOfType("text/html"),
  },
  "too-many-requests": {
    "429": ({ status }) => status === 429,
    "all of it": isComplete,
    "Retry-After": ({ headers }) => headers["retry-after"] === "1",
  },
  "bad-encoding": {
    "an answer": isBegun,
    "all of it": isComplete,
    "the encoding gzip": ({ headers }) => headers["content-encoding"] === "gzip",
    "no gzip": ({ body }) => throws(() => gunzipSync(body)),
  },
};

/** The promises that were not kept. */
export function unkept(kind: FaultKind | "delay", outcome: Outcome): readonly string[] {
  return Object.entries(PROMISES[kind]).flatMap(([name, isKept]) => (isKept(outcome) ? [] : [name]));
}
