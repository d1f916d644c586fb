// The one file that knows Prism, which answers from the description: with an example of it, or with what it
// generates.
import type { IHttpOperationConfig, IHttpRequest, PrismHttpComponents } from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import type { ApiDocument } from "./document.ts";
import type { MockResponse } from "./handler.ts";
import type { OperationSource } from "./list-operations.ts";
import type { Preference } from "./prefer.ts";
import { fromPrismError, fromPrismResponse, noSuchExample } from "./prism-values.ts";
import { withConcreteMediaTypes, withEmptySuccesses, withoutCallbacks } from "./transform-document.ts";
import { usualStatusIn } from "./usual-status.ts";

/** What a request says about the example it wants. */
export interface ExampleWish {
  readonly accept: string | undefined;
  readonly preference: Preference | undefined;
}

export interface Example {
  readonly answer: MockResponse;
  /** Whether it is of the description; else it says why there is none. */
  readonly isChosen: boolean;
}

/** Requests and answers are checked by our own stages. */
const CONFIG = {
  isProxy: false,
  upstreamProxy: undefined,
  checkSecurity: false,
  validateRequest: false,
  validateResponse: false,
  errors: true,
} as const;

const silent: unknown = new Proxy(
  {},
  { get: (_, key) => (key === "child" ? () => silent : () => undefined) },
);

/** Prism hands its input on by identity, so the operation that was found can ride along. */
interface Input extends IHttpRequest {
  readonly resource: IHttpOperation;
}

/**
 * Gives the answers of a description.
 *
 * @param lazy load Prism, which takes long, when the first answer is asked for
 */
export async function createExamples<O extends OperationSource>(
  document: ApiDocument,
  operations: readonly O[],
  lazy: boolean,
): Promise<(operation: O, wish: ExampleWish) => Promise<Example>> {
  let loaded: ReturnType<typeof loadPrism> | undefined;
  const load = () => {
    loaded ??= loadPrism(document);
    return loaded;
  };
  if (!lazy) {
    const { resourceOf } = await load();
    operations.forEach(resourceOf);
  }
  const usualStatus = usualStatusIn(document);

  return async (operation, { accept, preference }) => {
    const { prism, resourceOf } = await load();
    // Neither server refuses for its Accept header, so anything else is acceptable too.
    const headers = accept === undefined ? {} : { accept: `${accept}, */*;q=0.001` };
    const mock = mockConfig(preference, usualStatus(operation));
    const input: Input = { method: "get", url: { path: "/" }, headers, resource: resourceOf(operation) };
    const result = await prism.request(input, [], { ...CONFIG, mock })();
    if (result._tag === "Left") return { answer: fromPrismError(result.left), isChosen: false };
    const { output } = result.right;
    // Prism looks for the example under other codes too.
    if ((preference?.code ?? output.statusCode) !== output.statusCode) {
      return { answer: noSuchExample(preference), isChosen: false };
    }
    return { answer: fromPrismResponse(output), isChosen: true };
  };
}

/** Prism, with its own form of each of our operations. */
async function loadPrism(document: ApiDocument) {
  const { createInstance, getHttpOperationsFromSpec } = await import("@stoplight/prism-http");
  const prepared = withEmptySuccesses(withConcreteMediaTypes(withoutCallbacks(document)));
  const keyOf = ({ method, path }: Pick<IHttpOperation, "method" | "path">) => `${method} ${path}`;
  const resources = await getHttpOperationsFromSpec(prepared);
  const byKey = new Map(resources.map((resource) => [keyOf(resource), resource]));
  const components: Partial<PrismHttpComponents> & Pick<PrismHttpComponents, "logger"> = {
    logger: silent as PrismHttpComponents["logger"],
    route: ({ input }) => ({ _tag: "Right", right: (input as Input).resource }),
  };
  const prism = createInstance({ ...CONFIG, mock: { dynamic: false } }, components);
  const resourceOf = (operation: OperationSource): IHttpOperation => {
    const found = byKey.get(keyOf(operation));
    if (found === undefined) throw new Error(`Prism does not know ${operation.id}`);
    return found;
  };
  return { prism, resourceOf };
}

/** A fresh object for each request, since Prism writes into it; always a seed, since one would stay. */
function mockConfig(
  { code, example, dynamic = false, seed = "1" }: Preference = {},
  usualCode: number | undefined,
): IHttpOperationConfig {
  const wanted = code ?? usualCode;
  return {
    dynamic,
    seed,
    ...(wanted !== undefined && { code: wanted }),
    ...(example && { exampleKey: example }),
  };
}
