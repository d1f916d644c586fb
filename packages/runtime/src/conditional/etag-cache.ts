import type { Complete } from "../pipeline/read-answer.ts";

/** What of a request its answer depends on. */
type Asking = Pick<Request, "method" | "url" | "headers">;

export interface ConditionalOptions {
  /** Default 200. */
  readonly maxEntries?: number;
  /** Bytes of all bodies together. Default 16 MiB. */
  readonly maxBytes?: number;
}

/** An answer that came with an ETag. */
export interface KnownAnswer {
  readonly etag: string;
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/** The newest answers with an ETag, by address and credentials: nobody gets what another account was given. */
export class EtagCache {
  readonly #known = new Map<string, KnownAnswer>();
  readonly #asked = new WeakMap<Asking, KnownAnswer>();
  readonly #maxEntries: number;
  readonly #maxBytes: number;
  #bytes = 0;

  constructor({ maxEntries = 200, maxBytes = 16 * 1024 * 1024 }: ConditionalOptions = {}) {
    this.#maxEntries = maxEntries;
    this.#maxBytes = maxBytes;
  }

  /** Adds `If-None-Match` where an answer to the same request is known. */
  ask(request: Asking): void {
    if (request.method !== "GET" || request.headers.has("if-none-match")) return;
    const known = this.#known.get(keyOf(request));
    if (!known) return;
    request.headers.set("If-None-Match", known.etag);
    this.#asked.set(request, known);
  }

  /** Keeps a complete answer with an ETag; gives the known one that a 304 confirms. */
  answered(request: Asking, { status, headers }: Response, bytes: Uint8Array): Complete | undefined {
    const known = this.#asked.get(request);
    if (known && status === 304) return { response: new Response(null, known), bytes: known.bytes };
    const etag = headers.get("etag");
    if (request.method === "GET" && status === 200 && etag)
      this.#keep(request, { etag, status, headers, bytes });
    return undefined;
  }

  #keep(request: Asking, answer: KnownAnswer): void {
    const { bytes } = answer;
    const key = keyOf(request);
    this.#drop(key);
    if (bytes.byteLength > this.#maxBytes) return;
    this.#known.set(key, answer);
    this.#bytes += bytes.byteLength;
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= this.#maxEntries && this.#bytes <= this.#maxBytes) break;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    this.#bytes -= this.#known.get(key)?.bytes.byteLength ?? 0;
    this.#known.delete(key);
  }
}

function keyOf({ url, headers }: Asking): string {
  return [url, headers.get("authorization"), headers.get("cookie"), headers.get("accept")].join("\n");
}
