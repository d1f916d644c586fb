import { readFirstJson } from "../engine/answer-body.ts";
import type { ApiDocument, RequestBodyObject } from "../engine/document.ts";
import { listOperations, type OperationSource } from "../engine/list-operations.ts";
import { bodyKind } from "../engine/media-type.ts";
import { follow } from "../engine/pointer.ts";
import { type ApiName, type CloudreveVersion, loadSpec, specOf } from "../specs.ts";
import { type MockStates, startMock } from "../start-mock.ts";
import { encodeRequest } from "./encode-request.ts";
import type { Caller, Received, Scenario, Sent } from "./scenario.ts";

/** An answer that a scenario got. */
export interface Reached extends Received {
  readonly scenario: string;
  /** The code in the body, if it has one. */
  readonly code: number | undefined;
}

export interface PlayOptions {
  /** Default: the newest. */
  readonly cloudreveVersion?: CloudreveVersion;
  /** Is told of every request before it is sent. */
  readonly onSend?: (request: Request) => void | Promise<void>;
  /** Is told of every answer, with its request; both can be read. */
  readonly onAnswer?: (request: Request, response: Response) => void | Promise<void>;
}

/** Plays a scenario against a new mock, and gives every answer that it got, in order. */
export async function playScenario<Name extends ApiName>(
  api: Name,
  scenario: Scenario<MockStates[Name]>,
  { cloudreveVersion = "3.8.3", onSend, onAnswer }: PlayOptions = {},
): Promise<readonly Reached[]> {
  const document = await loadSpec(specOf(api, cloudreveVersion));
  const operations = new Map(listOperations(document).map((one) => [one.id, one]));
  const reached: Reached[] = [];
  await using mock = await startMock({ clock: "frozen", strict: true, cloudreveVersion });
  const state = mock[api] as MockStates[Name];
  scenario.prepare?.(state, mock.clock);

  function caller(headers: Readonly<Record<string, string>> = {}): Caller {
    const cookies = new Map<string, string>();
    const exchange = async (operation: string, request: Request): Promise<Received> => {
      if (cookies.size > 0)
        request.headers.set("cookie", [...cookies].map((pair) => pair.join("=")).join("; "));
      for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
      await onSend?.(request.clone());
      const sent = onAnswer && request.clone();
      const response = await fetch(request);
      if (sent) await onAnswer(sent, response.clone());
      for (const cookie of response.headers.getSetCookie()) {
        const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        cookies.set(name, value);
      }
      const body = await readBody(response);
      const received = { operation, status: response.status, headers: response.headers, body };
      reached.push({ ...received, scenario: scenario.name, code: codeOf(body) });
      return received;
    };
    return {
      send: (operation, sent = {}) =>
        exchange(operation, requestOf(mock.url, document, known(operations, operation), sent)),
      fetch: (address, init = {}) =>
        exchange("", new Request(new URL(address, mock.url), { redirect: "manual", ...init })),
    };
  }

  await scenario.play?.({ state, clock: mock.clock, url: mock.url, caller });
  const [defect] = mock.violations;
  if (defect) throw new Error(`${scenario.name}: ${JSON.stringify(defect)}`);
  return reached;
}

function known(operations: ReadonlyMap<string, OperationSource>, id: string): OperationSource {
  const operation = operations.get(id);
  if (operation === undefined) throw new Error(`there is no operation ${id}`);
  return operation;
}

function requestOf(origin: string, document: ApiDocument, operation: OperationSource, sent: Sent): Request {
  const { requestBody } = operation.value;
  const body = requestBody && follow<RequestBodyObject>(document, requestBody, operation.pointer).value;
  return encodeRequest(origin, operation, Object.keys(body?.content ?? {})[0], sent);
}

async function readBody(response: Response): Promise<unknown> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const mediaType = response.headers.get("content-type");
  if (bytes.length === 0 || mediaType === null) return bytes.length === 0 ? undefined : bytes;
  const kind = bodyKind(mediaType);
  if (kind === "bytes") return bytes;
  const text = new TextDecoder().decode(bytes);
  // One operation sends more after its JSON.
  return kind === "json" ? readFirstJson({ status: response.status, body: text }) : text;
}

/** `code` of an envelope, `error_code` of Real-Debrid. */
function codeOf(body: unknown): number | undefined {
  const { code, error_code: other } = (body ?? {}) as { code?: unknown; error_code?: unknown };
  const found = code ?? other;
  return typeof found === "number" ? found : undefined;
}
