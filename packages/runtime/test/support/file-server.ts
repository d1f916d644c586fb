export const URL_OF_FILE = "https://files.example.com/d/SECRET-ID/big-buck-bunny.mp4?sign=SECRET-SIGN";

/** Bytes that differ from place to place. */
export const bytesOf = (size: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length: size }, (_, at) => (at * 31 + (at >> 8)) % 251);

export interface FileServerOptions {
  readonly file: Uint8Array<ArrayBuffer>;
  readonly chunk?: number;
  readonly etag?: string | null;
  readonly lastModified?: string;
  readonly ranges?: boolean;
  readonly length?: boolean;
  /** Answers instead of the file, by the number of the request; counts from 1. */
  readonly script?: (request: Request, nth: number) => Response | Promise<Response> | undefined;
  /** Bytes of the body after which the connection breaks. */
  readonly cut?: (nth: number) => number | undefined;
}

/** A server of one file, as a `fetch`; tells what was asked of it. */
export function fileServer({ file, chunk = 10, etag = '"v1"', ...options }: FileServerOptions) {
  const requests: Request[] = [];
  const sent: [from: number, to: number][] = [];
  const fetch = async (request: Request): Promise<Response> => {
    requests.push(request);
    const nth = requests.length;
    const scripted = await options.script?.(request, nth);
    if (scripted) return scripted;
    const { headers } = request;
    const condition = headers.get("if-range");
    const isSame = condition === null || condition === etag || condition === options.lastModified;
    const range = options.ranges === false || !isSame ? null : headers.get("range");
    const from = Number(/^bytes=(\d+)-$/.exec(range ?? "")?.[1] ?? 0);
    if (from > 0 && from >= file.length) {
      return new Response(null, { status: 416, headers: { "content-range": `bytes */${file.length}` } });
    }
    const place: [number, number] = [from, from];
    sent.push(place);
    const cut = options.cut?.(nth);
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          const at = place[1];
          if (cut !== undefined && at - from >= cut) return controller.error(new TypeError("terminated"));
          if (at >= file.length) return controller.close();
          const end = Math.min(at + chunk, file.length, cut === undefined ? file.length : from + cut);
          place[1] = end;
          controller.enqueue(file.slice(at, end));
        },
      },
      { highWaterMark: 0 },
    );
    return new Response(body, {
      status: range === null ? 200 : 206,
      headers: {
        ...(etag !== null && { etag }),
        ...(options.lastModified && { "last-modified": options.lastModified }),
        ...(options.length !== false && { "content-length": String(file.length - from) }),
        ...(range !== null && { "content-range": `bytes ${from}-${file.length - 1}/${file.length}` }),
      },
    });
  };
  return { fetch, requests, sent };
}

/** A sink in memory. */
export class MemorySink {
  readonly writes: [offset: number, bytes: number][] = [];
  ended: "closed" | "aborted" | undefined;
  #bytes = new Uint8Array();

  get bytes(): Uint8Array {
    return this.#bytes;
  }

  write(chunk: Uint8Array, offset: number): void {
    this.writes.push([offset, chunk.length]);
    const next = new Uint8Array(offset + chunk.length);
    next.set(this.#bytes.subarray(0, offset));
    next.set(chunk, offset);
    this.#bytes = next;
  }

  close(): void {
    this.ended = "closed";
  }

  abort(): void {
    this.ended = "aborted";
  }
}
