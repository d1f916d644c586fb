import type { IncomingHttpHeaders } from "node:http";
import type { Clock } from "../clock.ts";

/** What a handler answers. A string body is sent as text, bytes as they are, anything else as JSON. */
export interface MockResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: unknown;
}

/** Returned by a handler that leaves the answer to the description: Prism picks an example. */
export const PASS: unique symbol = Symbol("answered from the description");
export type Pass = typeof PASS;

/** The part of openapi-typescript's `operations` that handlers are typed by. */
interface AnyOperation {
  parameters: { query?: unknown; path?: unknown };
  requestBody?: unknown;
  responses: Record<number, unknown>;
}

type Path<O extends AnyOperation> = O["parameters"]["path"] extends object ? O["parameters"]["path"] : object;

type Query<O extends AnyOperation> =
  NonNullable<O["parameters"]["query"]> extends object ? NonNullable<O["parameters"]["query"]> : object;

type Content<T> = T extends { content: infer C } ? C[keyof C] : undefined;

type Answer<Status, R> =
  Content<R> extends undefined
    ? { status: Status; headers?: MockResponse["headers"] }
    : { status: Status; headers?: MockResponse["headers"]; body: Content<R> };

/** One of the answers the description declares for the operation. */
export type DeclaredResponse<O extends AnyOperation> = {
  [Status in keyof O["responses"]]: Answer<Status, O["responses"][Status]>;
}[keyof O["responses"]];

/** A request that fits the description, with everything a handler needs to answer it. */
export interface HandlerContext<O extends AnyOperation, State> {
  readonly path: Path<O>;
  readonly query: Query<O>;
  readonly body: Content<NonNullable<O["requestBody"]>>;
  readonly headers: IncomingHttpHeaders;
  readonly state: State;
  readonly clock: Clock;
  /** Where this mock is reached, such as `http://127.0.0.1:4010`, for links in answers. */
  readonly origin: string;
}

export type Handler<O extends AnyOperation, State> = (
  context: HandlerContext<O, State>,
) => DeclaredResponse<O> | Pass | Promise<DeclaredResponse<O> | Pass>;

/** Stateful answers by operationId; an operation without one is answered from the description. */
export type Handlers<Operations, State> = {
  readonly [Id in keyof Operations]?: Operations[Id] extends AnyOperation
    ? Handler<Operations[Id], State>
    : never;
};

/** Handlers of some API, as the engine sees them. */
export type AnyHandlers<State> = Readonly<
  Record<string, ((context: HandlerContext<never, State>) => unknown) | undefined>
>;
