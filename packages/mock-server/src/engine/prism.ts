// The one file that knows Prism. Prism gives the order of the stages, and answers chosen or generated
// from the description.
import {
  createInstance,
  getHttpOperationsFromSpec,
  type IHttpOperationConfig,
  type IHttpRequest,
  type IHttpResponse,
  type PrismHttpComponents,
} from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import type { ApiDocument } from "./document.ts";
import { type MockResponse, PASS, type Pass } from "./handler.ts";
import type { OperationSource } from "./list-operations.ts";
import type { Violation } from "./mock-api.ts";
import type { Preference } from "./prefer.ts";
import {
  fromPrismError,
  fromPrismResponse,
  noSuchExample,
  toDiagnostic,
  toViolation,
} from "./prism-values.ts";
import { withConcreteMediaTypes, withEmptySuccesses, withoutCallbacks } from "./transform-document.ts";
import { usualStatusIn } from "./usual-status.ts";

/** A request on its way through the stages. */
export interface PrismExchange {
  readonly accept: string | undefined;
  readonly preference: Preference | undefined;
}

/** The stages of answering a request, in this order. */
export interface Stages<O extends OperationSource, X extends PrismExchange> {
  /** The operation, or `undefined` to stop. */
  route(exchange: X): O | undefined;
  checkSecurity(exchange: X, operation: O): void;
  checkRequest(exchange: X, operation: O): void;
  answer(exchange: X, operation: O): MockResponse | Pass | Promise<MockResponse | Pass>;
  checkResponse(operation: O, answer: MockResponse): readonly Violation[];
}

export interface CheckedAnswer {
  readonly answer: MockResponse;
  readonly violations: readonly Violation[];
}

type Either<L, R> =
  | { readonly _tag: "Left"; readonly left: L }
  | { readonly _tag: "Right"; readonly right: R };
const left = <L>(value: L): Either<L, never> => ({ _tag: "Left", left: value });
const right = <R>(value: R): Either<never, R> => ({ _tag: "Right", right: value });

/** A forwarder that fails with this name makes Prism answer from the description. */
const DECLINED = Object.assign(new Error("answered from the description"), {
  name: "https://stoplight.io/prism/errors#UPSTREAM_NOT_IMPLEMENTED",
});
const NOT_FOUND = new Error("no operation");

const CONFIG = {
  isProxy: true,
  upstream: new URL("http://in.process"),
  upstreamProxy: undefined,
  // Our `validateInput` does both: Prism takes long to put two results together.
  checkSecurity: false,
  validateRequest: true,
  validateResponse: true,
  errors: true,
} as const;

const silent: unknown = new Proxy(
  {},
  { get: (_, key) => (key === "child" ? () => silent : () => undefined) },
);

/** Prism hands its input and the forwarder's output on by identity, so these can ride along. */
interface Input<X> extends IHttpRequest {
  readonly exchange: X;
  readonly config: IHttpOperationConfig;
}

interface Output extends IHttpResponse {
  readonly answer?: MockResponse;
}

/** Prism with our stages; the function it gives answers `undefined` when no operation was found. */
export async function createPrism<O extends OperationSource, X extends PrismExchange>(
  document: ApiDocument,
  operations: readonly O[],
  stages: Stages<O, X>,
  lazy: boolean,
): Promise<(exchange: X) => Promise<CheckedAnswer | undefined>> {
  const { resourceOf, operationOf, fill } = pair(document, operations);
  if (!lazy) await Promise.all([...operationOf.keys()].map(fill));
  const usualStatus = usualStatusIn(document);
  const inputOf = (input: IHttpRequest) => input as Input<X>;
  const original = (output: Output) => output.answer ?? fromPrismResponse(output);

  const components: Partial<PrismHttpComponents> & Pick<PrismHttpComponents, "logger"> = {
    logger: silent as PrismHttpComponents["logger"],
    route: ({ input }) => {
      const found = stages.route(inputOf(input).exchange);
      return found ? right(known(resourceOf, found)) : left(NOT_FOUND);
    },
    validateInput: ({ resource, element }) => {
      const { exchange } = inputOf(element);
      const operation = known(operationOf, resource);
      stages.checkSecurity(exchange, operation);
      stages.checkRequest(exchange, operation);
      return right(element);
    },
    forward: (input, _upstream, _proxy, resource) => () => async () => {
      if (resource === undefined) return left(NOT_FOUND);
      const operation = known(operationOf, resource);
      const { exchange, config } = inputOf(input.data);
      const given = stages.answer(exchange, operation);
      const answer = given instanceof Promise ? await given : given;
      if (answer === PASS) {
        const status = usualStatus(operation);
        if (status !== undefined) config.code ??= status;
        await fill(resource);
        return left(DECLINED);
      }
      return right<Output>({ statusCode: answer.status, answer });
    },
    validateOutput: ({ resource, element }) => {
      const violations = stages.checkResponse(known(operationOf, resource), original(element));
      const [first, ...others] = violations.map(toDiagnostic);
      return first ? left([first, ...others]) : right(element);
    },
  };
  const prism = createInstance({ ...CONFIG, mock: { dynamic: false } }, components);

  return async (exchange) => {
    const { accept, preference } = exchange;
    // Neither server refuses for its Accept header, so anything else is acceptable too.
    const headers = accept === undefined ? {} : { accept: `${accept}, */*;q=0.001` };
    const mock = mockConfig(preference);
    const input: Input<X> = { method: "get", url: { path: "/" }, headers, exchange, config: mock };
    const result = await prism.request(input, [], { ...CONFIG, mock })();
    if (result._tag === "Left") {
      return result.left === NOT_FOUND ? undefined : { answer: fromPrismError(result.left), violations: [] };
    }
    const { output, validations }: { output: Output; validations: typeof result.right.validations } =
      result.right;
    if (output.answer === undefined && (preference?.code ?? output.statusCode) !== output.statusCode) {
      // Prism looks for the example under other codes too.
      return { answer: noSuchExample(preference), violations: [] };
    }
    return { answer: original(output), violations: validations.output.map(toViolation) };
  };
}

/** A fresh object for each request, since Prism writes into it; always a seed, since one would stay. */
function mockConfig({ code, example, dynamic = false, seed = "1" }: Preference = {}): IHttpOperationConfig {
  return { dynamic, seed, ...(code && { code }), ...(example && { exampleKey: example }) };
}

/**
 * Prism's form of each of our operations, and the way back. It takes Prism long to make them, and only an answer
 * out of the description needs them, so they are empty until `fill`.
 */
function pair<O extends OperationSource>(document: ApiDocument, operations: readonly O[]) {
  const resourceOf = new Map<O, IHttpOperation>();
  const operationOf = new Map<IHttpOperation, O>();
  for (const operation of operations) {
    const { id, method, path } = operation;
    const resource: IHttpOperation = { id, iid: id, method, path, responses: [] };
    resourceOf.set(operation, resource);
    operationOf.set(resource, operation);
  }
  let made: Promise<ReadonlyMap<string, IHttpOperation>> | undefined;
  const fill = async (resource: IHttpOperation): Promise<void> => {
    made ??= makeResources(document);
    const found = (await made).get(`${resource.method} ${resource.path}`);
    if (found === undefined) throw new Error(`Prism does not know ${resource.id}`);
    Object.assign(resource, found);
  };
  return { resourceOf, operationOf, fill };
}

async function makeResources(document: ApiDocument): Promise<ReadonlyMap<string, IHttpOperation>> {
  const prepared = withEmptySuccesses(withConcreteMediaTypes(withoutCallbacks(document)));
  const resources = await getHttpOperationsFromSpec(prepared);
  return new Map(resources.map((resource) => [`${resource.method} ${resource.path}`, resource]));
}

function known<K extends object, V>(map: { get(key: K): V | undefined }, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error("Prism handed on something it was not given");
  return value;
}
