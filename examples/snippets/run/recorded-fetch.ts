import type { JournalEntry, MockSession, Snapshot } from "@debrid-drive/mock-server";
import type { SampleApi } from "./samples.ts";
import type { Scene } from "./scene.ts";
import { fromMock, toMock } from "./sites.ts";

export interface Recorded {
  /** As the sample sent it, to the real address; its body is in `body`. */
  readonly request: Request;
  readonly body: Uint8Array<ArrayBuffer>;
  /** Of the answer: its type, how long it is in bytes, whether it has a cookie. */
  readonly answer: { readonly type: string; readonly length: number; readonly setsCookie: boolean };
  /** What the mock made of it. */
  readonly entry: JournalEntry;
  /** The mock as it was before. */
  readonly before: Snapshot;
}

export interface RecordingOptions extends Pick<Scene, "after"> {
  /** What a browser sends with each request. */
  readonly cookie?: string | undefined;
}

/** A `fetch` that leads what is for the real services to a mock, and writes it down. */
export function recordingFetch(mock: MockSession, api: SampleApi, { after = {}, cookie }: RecordingOptions) {
  const { fetch } = globalThis;
  const recorded: Recorded[] = [];
  const send = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    if (cookie !== undefined) request.headers.set("cookie", cookie);
    const body = new Uint8Array(await request.clone().arrayBuffer());
    const before = mock.snapshot();
    const { total } = mock.journal;
    const response = await fetch(redirected(request, body, mock.url));
    const bytes = new Uint8Array(await response.arrayBuffer());
    const [entry] = mock.journal.newest(total, 1);
    if (entry !== undefined) {
      recorded.push({ request, body, answer: factsOf(response, bytes.length), entry, before });
      after[entry.operation ?? ""]?.(mock, parsed(bytes));
    }
    return disguised(response, bytes, request.url, (text) => fromMock(text, mock.url, api));
  };
  return { send, recorded };
}

const factsOf = ({ headers }: Response, length: number): Recorded["answer"] => ({
  type: headers.get("content-type") ?? "",
  length,
  setsCookie: headers.has("set-cookie"),
});

function redirected(request: Request, body: Uint8Array<ArrayBuffer>, url: string): Request {
  const { method, headers, redirect, signal } = request;
  const sent = request.body === null ? {} : { body: changed(body, (text) => toMock(text, url)) };
  return new Request(toMock(request.url, url), { method, headers, redirect, signal, ...sent });
}

/** Bytes with a change of their text; whatever is no text stays as it is. */
function changed(bytes: Uint8Array, change: (text: string) => string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(change(Buffer.from(bytes).toString("latin1")), "latin1"));
}

/** The answer, as if the real service had sent it. */
function disguised(
  response: Response,
  bytes: Uint8Array<ArrayBuffer>,
  address: string,
  disguise: (text: string) => string,
): Response {
  const { status, statusText } = response;
  const headers = new Headers(response.headers);
  headers.delete("content-encoding");
  const body = changed(bytes, disguise);
  if (headers.has("content-length")) headers.set("content-length", String(body.length));
  const made = new Response(response.body === null ? null : body, { status, statusText, headers });
  return Object.defineProperty(made, "url", { value: address });
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
