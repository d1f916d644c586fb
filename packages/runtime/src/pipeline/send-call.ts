import type { Operation } from "../operation.ts";
import type { CallOptions } from "../options.ts";
import type { Answer } from "./answer.ts";
import { buildRequest } from "./build-request.ts";
import { exchange } from "./exchange.ts";
import type { Transport } from "./transport.ts";

/** Sends an operation as it is. */
export function sendCall(
  transport: Transport,
  operation: Operation,
  args: object | undefined,
  options: CallOptions,
): Promise<Answer> {
  const build = () => buildRequest(transport, operation, args, options);
  const answer = exchange(transport, { operation, build }, options, args);
  return transport.options.validate ? answer.then((one) => transport.check?.(operation, one) ?? one) : answer;
}
