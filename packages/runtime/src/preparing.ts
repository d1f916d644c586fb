import type { Send } from "./client.ts";
import { ClientError } from "./errors/client-error.ts";
import type { Operation } from "./operation.ts";
import type { CallOptions } from "./options.ts";
import { buildRequest } from "./pipeline/build-request.ts";
import type { Deadline } from "./pipeline/deadline.ts";
import { exchange } from "./pipeline/exchange.ts";

/** A call as the server at hand understands it. */
export interface PreparedCall {
  readonly operation: Operation;
  readonly args?: object | undefined;
  /** Turns the data of that server's answer into what the caller was promised. */
  readonly read?: (data: unknown) => unknown;
}

export interface Preparation {
  /** Looks at a call before it is encoded: may change it, or refuse it with a {@link ConfigError}. */
  prepare?(call: PreparedCall, options: CallOptions): PreparedCall | Promise<PreparedCall>;
  /** Looks at a failure: may find out more, and give an error that says it. */
  explain?(error: ClientError, operation: Operation, options: CallOptions): Promise<ClientError>;
}

/** Sends calls as the server at hand understands them, and says more about failures. */
export function preparing({ prepare, explain }: Preparation): Send {
  return async (transport, operation, args, options) => {
    let call: PreparedCall = { operation, args };
    const take = (prepared: PreparedCall): Operation => {
      call = prepared;
      return call.operation;
    };
    const prepared = (deadline: Deadline) => {
      const preparing = prepare?.(call, {
        ...options,
        get signal() {
          return deadline.signal;
        },
      });
      return preparing instanceof Promise ? preparing.then(take) : take(preparing ?? call);
    };
    const build = () => buildRequest(transport, call.operation, call.args, options);
    try {
      const answer = await exchange(transport, { operation, build }, options, args, prepare && prepared);
      if (answer.error) throw answer.error;
      transport.check?.(call.operation, answer);
      return call.read ? { ...answer, data: call.read(answer.data) } : answer;
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
      throw (await explain?.(error, operation, options)) ?? error;
    }
  };
}
