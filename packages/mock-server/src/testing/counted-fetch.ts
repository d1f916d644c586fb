/** Like `fetch`, and tells when a request begins and when its answer, with the body, is over. */
export function countedFetch(begin: () => () => void) {
  return async (request: Request, init?: RequestInit): Promise<Response> => {
    const end = begin();
    try {
      const response = await fetch(request, init);
      if (response.body === null) end();
      return response.body === null ? response : withBody(response, watched(response.body, end));
    } catch (error) {
      end();
      throw error;
    }
  };
}

function withBody(response: Response, body: ReadableStream<Uint8Array>): Response {
  const { status, statusText, headers, url } = response;
  return Object.defineProperty(new Response(body, { status, statusText, headers }), "url", { value: url });
}

function watched(body: ReadableStream<Uint8Array>, end: () => void): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (!done) return controller.enqueue(value);
        controller.close();
      } catch (error) {
        controller.error(error);
      }
      end();
    },
    async cancel(reason) {
      end();
      await reader.cancel(reason);
    },
  });
}
