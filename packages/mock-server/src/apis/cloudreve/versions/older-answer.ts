import type { Clock } from "../../../clock.ts";
import type { ApiDocument, ResponseObject } from "../../../engine/document.ts";
import type { MockResponse } from "../../../engine/handler.ts";
import type { OperationSource } from "../../../engine/list-operations.ts";
import { follow } from "../../../engine/pointer.ts";
import { fail } from "../common/envelope.ts";
import { linkTo } from "../site/url.ts";
import type { CloudreveState } from "../state.ts";
import { fitValue } from "./fit-value.ts";
import { olderCode } from "./older-code.ts";
import { olderForms } from "./older-forms.ts";
import { olderHeaders } from "./older-headers.ts";
import { isObject, type Json } from "./read-schema.ts";
import { isBefore, type Release } from "./release.ts";

export interface Older {
  readonly release: Release;
  readonly document: ApiDocument;
  readonly operation: OperationSource;
}

interface Context {
  readonly state: CloudreveState;
  readonly clock: Clock;
  readonly origin: string;
}

/** Operations whose answer is a path of the site now, and since when. */
const PATHS_SINCE: Readonly<Record<string, Release>> = {
  createDownloadLink: "3.8.0",
  createShareDownload: "3.8.0",
  createArchiveLink: "3.5.0",
  createShareArchive: "3.5.0",
};

/** What the storage or the client was told about a key that leads to no upload. */
const GONE = "回调会话不存在或已过期";

/** An answer of the newest server as an older one gave it. */
export function olderAnswer(
  older: Older,
  newest: MockResponse,
  { state, clock, origin }: Context,
): MockResponse {
  const { release, operation } = older;
  const answer = withOlderStatus(operation, newest);
  const headers = olderHeaders(release, answer.headers ?? {}, clock.now());
  const { body } = answer;
  if (!isObject(body) || body instanceof Uint8Array) return { ...answer, headers };
  const isReport = operation.path.startsWith("/api/v3/callback/");
  if (isReport && answer.status === 401 && isBefore(release, "3.5.0")) {
    return { ...answer, headers, body: { error: "code" in body ? GONE : body.error } };
  }
  const recoded = withOlderCodes(older, body);
  const schema = schemaOf(older, answer.status);
  const fitted = schema ? fitValue(older.document, schema, recoded, olderForms(state)) : recoded;
  const since = PATHS_SINCE[operation.id];
  const isWhole = since !== undefined && isBefore(release, since);
  return { ...answer, headers, body: isWhole ? withWholeLink(fitted, state, origin) : fitted };
}

/** Redirects were permanent before 3.5.0, and no storage made the server stumble before 3.8.0. */
function withOlderStatus({ value }: OperationSource, answer: MockResponse): MockResponse {
  const declared = value.responses ?? {};
  if (String(answer.status) in declared) return answer;
  if (answer.status === 302 && "301" in declared) return { ...answer, status: 301 };
  return answer.status === 500 && answer.body === undefined ? fail(50005) : answer;
}

/** Also in the envelopes that an answer holds. */
export function withOlderCodes({ release, operation }: Omit<Older, "document">, body: Json): Json {
  const recode = (envelope: unknown): unknown => {
    if (!isObject(envelope) || typeof envelope.code !== "number" || typeof envelope.msg !== "string") {
      return envelope;
    }
    const isSuccess = envelope.code === 0 || operation.value["x-success-codes"]?.includes(envelope.code);
    return isSuccess || envelope.code === 203
      ? envelope
      : { ...envelope, code: olderCode(envelope.code, release, operation) };
  };
  const own = recode(body) as Json;
  return Array.isArray(own.data) ? { ...own, data: own.data.map(recode) } : own;
}

function schemaOf({ document, operation }: Older, status: number) {
  const declared = operation.value.responses?.[status];
  const response = declared && follow<ResponseObject>(document, declared, "").value;
  return response?.content?.["application/json"]?.schema;
}

/** A path of the site as an address. */
function withWholeLink(body: unknown, state: CloudreveState, origin: string): unknown {
  if (!isObject(body) || typeof body.data !== "string" || !body.data.startsWith("/")) return body;
  return { ...body, data: linkTo(state, origin, body.data) };
}
