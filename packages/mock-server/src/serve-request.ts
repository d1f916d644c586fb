import type { CompiledOperation } from "./engine/compile-operations.ts";
import type { MockResponse } from "./engine/handler.ts";
import type { RawRequest } from "./engine/raw-request.ts";
import { findOperation, type Served, type ServedApi, serveApi } from "./engine/serve-api.ts";
import type { Dispatched } from "./http/server.ts";
import { comesBefore, type Fault, isReadable } from "./runtime/faults/fault.ts";
import { readFaultPreference } from "./runtime/faults/prefer-fault.ts";
import { spoilAnswer } from "./runtime/faults/spoil-answer.ts";
import type { Runtime } from "./runtime/runtime.ts";
import { writeEntry } from "./runtime/write-entry.ts";

const RESET: Fault = { kind: "reset" };
/** Stands for an answer that is never sent. */
const NOTHING: MockResponse = { status: 500 };

/** Answers a request to an API, lets go wrong what should, and writes it down. At once where it can. */
export function serveRequest(
  served: ServedApi,
  runtime: Runtime,
  sent: RawRequest,
): Dispatched | Promise<Dispatched> {
  const request = served.api.understand(sent);
  const preference = readFaultPreference(request.headers.prefer);
  if (preference.refusal !== undefined) return { answer: preference.refusal, api: served.api.name };
  const chosen = preference.fault ?? chooseFault(served, runtime, request);
  const given = comesBefore(chosen)
    ? { answer: NOTHING, operation: findOperation(served, request) }
    : (serveRecorded(served, request) ?? serveApi(served, request));
  return given instanceof Promise
    ? given.then((one) => finish(served, runtime, { sent, request, chosen }, one))
    : finish(served, runtime, { sent, request, chosen }, given);
}

interface Asked {
  readonly sent: RawRequest;
  /** As the server understands it. */
  readonly request: RawRequest;
  readonly chosen: Fault | undefined;
}

function finish(
  served: ServedApi,
  runtime: Runtime,
  { sent, request, chosen }: Asked,
  { answer, operation }: Served,
): Dispatched {
  const fault = answer === undefined ? RESET : chosen;
  const decided = answer ?? NOTHING;
  const spoilt = fault ? spoilAnswer(decided, fault, served.api.dialect.tooManyRequests?.()) : decided;
  note(served, runtime, { request: sent, understood: request, operation, fault, decided, spoilt });
  const api = served.api.name;
  if (operation !== undefined && fault === undefined)
    return { answer: spoilt, api, operationId: operation.id };
  return {
    answer: spoilt,
    api,
    ...(operation && { operationId: operation.id }),
    ...(fault && { fault: fault.kind ?? "delay", delivery: { fault, holds: runtime.holds } }),
  };
}

function serveRecorded(served: ServedApi, request: RawRequest): Served | undefined {
  const answer = served.recorded?.(request);
  return answer && { answer, operation: findOperation(served, request) };
}

function chooseFault(served: ServedApi, { faults }: Runtime, request: RawRequest): Fault | undefined {
  if (!faults.any) return undefined;
  return faults.choose({ api: served.api.name, operation: findOperation(served, request)?.id });
}

interface Happened {
  /** As it was sent. */
  readonly request: RawRequest;
  readonly understood: RawRequest;
  readonly operation: CompiledOperation | undefined;
  readonly fault: Fault | undefined;
  readonly decided: MockResponse;
  readonly spoilt: MockResponse;
}

function note({ api, engine }: ServedApi, runtime: Runtime, happened: Happened): void {
  const { request, understood, operation, fault, decided, spoilt } = happened;
  const isReplaced = fault?.kind === "bad-gateway" || fault?.kind === "too-many-requests";
  const answer = isReplaced ? spoilt : decided === NOTHING ? undefined : decided;
  const valuesOf = () => {
    const route = engine.route(understood.method, understood.path);
    return route.kind === "found" ? route.values : {};
  };
  const entry = writeEntry(runtime, { api: api.name, request, operation, valuesOf, fault, answer });
  if (operation === undefined || entry.status === undefined || !isReadable(fault)) return;
  runtime.coverage.see(api.name, operation.id, entry.status, entry.code);
}
