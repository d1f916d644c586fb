import { encodeAnswer, readableBody } from "../engine/answer-body.ts";
import type { CompiledOperation } from "../engine/compile-operations.ts";
import type { MockResponse } from "../engine/handler.ts";
import type { RawRequest } from "../engine/raw-request.ts";
import { beginningOf, type StreamedBytes } from "../engine/streamed-bytes.ts";
import type { ApiName } from "../specs.ts";
import type { Fault } from "./faults/fault.ts";
import type { JournalEntry } from "./journal.ts";
import type { Runtime } from "./runtime.ts";
import { shownPath, shownQuery } from "./secrets.ts";

const LONGEST_PATH = 2_000;
const LONGEST_BODY = 65_536;

export interface Answered {
  readonly api: ApiName;
  readonly request: RawRequest;
  readonly operation: CompiledOperation | undefined;
  readonly valuesOf: () => Readonly<Record<string, string>>;
  readonly fault: Fault | undefined;
  readonly answer: MockResponse | undefined;
}

type NewEntry = Omit<JournalEntry, "number">;

/** Writes a request and its answer into the journal. */
export function writeEntry({ clock, journal }: Runtime, answered: Answered): NewEntry {
  const { api, request, operation, valuesOf, fault, answer } = answered;
  const entry: NewEntry = {
    time: clock.now(),
    api,
    operation: operation?.id,
    method: request.method,
    path: shownPath(request.path, operation, valuesOf).slice(0, LONGEST_PATH),
    query: shownQuery(request.query, operation),
    status: answer?.status,
    code: answer && codeOf(answer),
    fault: fault?.kind,
    delay: fault?.delay,
    ...(journal.bodies && bodiesOf(request, answer)),
  };
  journal.write(entry);
  return entry;
}

/** `error_code`, or the `code` of an envelope. */
function codeOf(answer: MockResponse): number | undefined {
  const { body } = answer;
  const isLong = body instanceof Uint8Array || (typeof body === "string" && body.length > LONGEST_BODY);
  if (body === undefined || isLong) return undefined;
  try {
    const { error_code: first, code: second } = (readableBody(answer) ?? {}) as Record<string, unknown>;
    const found = first ?? second;
    return typeof found === "number" ? found : undefined;
  } catch {
    return undefined;
  }
}

function bodiesOf(request: RawRequest, answer: MockResponse | undefined): Partial<NewEntry> {
  const text = (bytes: Buffer | StreamedBytes | undefined) => beginningOf(bytes, LONGEST_BODY).toString();
  return {
    requestBody: text(request.body),
    responseBody: text(answer && encodeAnswer(answer).bytes),
  };
}
