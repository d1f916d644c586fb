import type { DownloadSink } from "@debrid-drive/runtime";
import type { Mortal } from "./mortal.ts";

const CHUNK = 60;

/** The first bytes of an answer, in small pieces, until it breaks off. */
export function inChunks({ body, status, headers }: Response): Response {
  const whole = new Response(body).arrayBuffer();
  let at = 0;
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const bytes = new Uint8Array(await whole);
        if (at >= bytes.length) return controller.close();
        if (at >= 2 * CHUNK) return controller.error(new TypeError("terminated"));
        controller.enqueue(bytes.slice(at, at + CHUNK));
        at += CHUNK;
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(stream, { status, headers });
}

/** Keeps what a process leaves behind of a file. */
export function sinkInto(
  left: { bytes: Uint8Array },
  process: Mortal<"before write" | "after write" | "fetch" | "answer" | "sleep">,
): DownloadSink {
  return {
    async write(chunk, offset) {
      await process.passes("before write");
      const bytes = new Uint8Array(offset + chunk.length);
      bytes.set(left.bytes.subarray(0, offset));
      bytes.set(chunk, offset);
      left.bytes = bytes;
      await process.passes("after write");
    },
  };
}
