import type { RecordedExchange } from "@debrid-drive/mock-server/recordings";

/** A fetch that keeps every exchange in the recording format, as the client's side saw it. */
export function recordingFetch(id: string) {
  const exchanges: RecordedExchange[] = [];
  const record = async (request: Request, init?: RequestInit): Promise<Response> => {
    const sent = request.clone();
    const response = await fetch(request, init);
    const { pathname, search } = new URL(sent.url);
    exchanges.push({
      id,
      request: {
        method: sent.method,
        path: pathname + search,
        headers: Object.fromEntries(sent.headers),
        ...bodyOf(Buffer.from(await sent.arrayBuffer()), sent.headers),
      },
      response: {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        ...bodyOf(Buffer.from(await response.clone().arrayBuffer()), response.headers),
      },
    });
    return response;
  };
  return { record, exchanges };
}

function bodyOf(bytes: Buffer, headers: Headers): { body?: unknown } {
  if (bytes.length === 0) return {};
  const type = headers.get("content-type") ?? "";
  if (type.includes("json")) return { body: JSON.parse(bytes.toString()) };
  return {
    body: /^text|form/.test(type) ? { text: bytes.toString() } : { base64: bytes.toString("base64") },
  };
}
