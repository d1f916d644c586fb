import type { Dispatcher } from "undici";
import type { RawHeaders } from "./headers.ts";
import type { Receiver } from "./receiver.ts";

type Controller = Dispatcher.DispatchController;

export interface PlainRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: string[];
}

const LEFT = Object.assign(new Error("the client left"), { code: "ECONNABORTED" });

/**
 * Sends a request that has neither body nor trailers: by undici, in half of the time of `node:http`.
 *
 * @returns what ends it at once
 */
export function sendPlain(dispatcher: Dispatcher, request: PlainRequest, receiver: Receiver): () => void {
  let controller: Controller | undefined;
  let isAborted = false;
  const handler: Dispatcher.DispatchHandler = {
    onRequestStart: (given) => {
      controller = given;
      if (isAborted) given.abort(LEFT);
    },
    onResponseStart: (given, status, _, message = "") => {
      // What comes before an answer, such as 103, is for one connection.
      if (status < 200) return;
      receiver.begin({
        status,
        message,
        headers: texts(given.rawHeaders),
        pause: () => given.pause(),
        resume: () => given.resume(),
      });
    },
    onResponseData: (_, chunk) => receiver.data(chunk),
    onResponseEnd: (given) => receiver.end(texts(given.rawTrailers)),
    onResponseError: (_, error) => {
      if (!isAborted) receiver.fail(error);
    },
  };
  dispatcher.dispatch({ ...request, method: request.method as Dispatcher.HttpMethod }, handler);
  return () => {
    if (isAborted) return;
    isAborted = true;
    controller?.abort(LEFT);
  };
}

/** One character for each byte, as Node has headers. */
function texts(raw: Controller["rawHeaders"]): RawHeaders {
  if (!Array.isArray(raw)) return [];
  return raw.map((one) => (typeof one === "string" ? one : one.toString("latin1")));
}
