import { Agent, DecoratorHandler, type Dispatcher, errors, setGlobalDispatcher } from "undici";

/**
 * Has whatever is fetched from a server of this machine fetched from the proxy in front of it, and changes nothing
 * else: a request keeps its body and length, an abort its moment, an answer its address.
 *
 * @param proxyOf the origin to ask instead
 */
export function sendThrough(proxyOf: (origin: string) => Promise<string>): void {
  const toProxy: Dispatcher.DispatcherComposeInterceptor = (dispatch) => (options, handler) => {
    const { origin = "", path } = options;
    const { hostname, protocol, origin: target } = new URL(origin);
    const isOfMock = protocol === "http:" && hostname === "127.0.0.1" && !path.startsWith("/_mock/");
    if (!isOfMock) return dispatch(options, handler);
    const send = (proxy: string) => dispatch({ ...options, origin: proxy }, untilBroken(handler));
    proxyOf(target).then(send);
    return true;
  };
  setGlobalDispatcher(new Agent().compose(toProxy));
}

/** Breaks off where the server did: the proxy can only say so, in an answer of its own with this header. */
function untilBroken(handler: Dispatcher.DispatchHandler): Dispatcher.DispatchHandler {
  const decorated: Dispatcher.DispatchHandler = new DecoratorHandler(handler);
  const start = decorated.onResponseStart?.bind(decorated);
  decorated.onResponseStart = (controller, status, headers, message) => {
    const broken = headers["proxy-status"];
    if (broken === undefined) start?.(controller, status, headers, message);
    else controller.abort(new errors.SocketError(String(broken)));
  };
  return decorated;
}
