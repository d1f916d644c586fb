import type { IncomingMessage } from "node:http";
import type { RawRequest } from "../engine/raw-request.ts";
import { splitTarget } from "../http/read-request.ts";
import { loggedPath } from "../http/request-log.ts";
import { shownPath } from "../runtime/secrets.ts";
import { BodyTap, type TappedBody } from "./body-tap.ts";
import { checkWire, type WireExchange, type WireFinding } from "./check-wire.ts";
import type { ProxyContext } from "./context.ts";
import { decodeBody } from "./decode-body.ts";
import type { Description, FoundRoute } from "./description.ts";
import { type Failure, failureAnswer } from "./failure.ts";
import { fieldsOf } from "./fields-of.ts";
import type { Answer } from "./receiver.ts";
import { versionIn } from "./server-version.ts";
import { writeDown } from "./write-down.ts";

const LONGEST_PATH = 2_000;
const NOTHING: WireFinding = { violations: [], unchecked: [], code: undefined };

/** Looks at one exchange while it goes through, and writes down what it was. */
export class Watch {
  /** `undefined` when the path is none of the API's. */
  readonly requestTap: BodyTap | undefined;
  readonly answerTap: BodyTap | undefined;
  private readonly proxy: ProxyContext;
  private readonly request: RawRequest;
  private readonly description: Description | undefined;
  private readonly started = performance.now();
  private concluded = false;

  constructor(proxy: ProxyContext, incoming: IncomingMessage) {
    const { method = "GET", headers, url = "/" } = incoming;
    this.proxy = proxy;
    this.request = { method, headers, ...splitTarget(url), body: undefined };
    this.description = proxy.descriptions.of(this.request.path);
    if (this.description === undefined) return;
    const hashing = proxy.recorder !== undefined;
    this.requestTap = new BodyTap(proxy.checkedBytes, hashing);
    this.answerTap = new BodyTap(proxy.checkedBytes, hashing);
  }

  /** Called when the last of it is known. A failure is looked at before the client hears of it. */
  conclude(answer: Answer | undefined, failure?: Failure): void {
    if (this.concluded) return;
    this.concluded = true;
    const duration = Math.round((performance.now() - this.started) * 10) / 10;
    const { pending } = this.proxy;
    const bytes = (this.requestTap?.kept ?? 0) + (this.answerTap?.kept ?? 0);
    pending.add(() => this.look(answer, duration, failure), bytes);
    if (failure !== undefined) pending.drain();
  }

  /** Never throws, unless who is told does. */
  private look(answer: Answer | undefined, duration: number, failure: Failure | undefined): void {
    const status = answer?.status ?? (failure === undefined ? 0 : failureAnswer(failure).status);
    const { description, request, proxy } = this;
    const route = description?.find(request);
    let finding = NOTHING;
    try {
      if (description && route && answer) finding = this.check(description, route, answer);
    } catch (error) {
      finding = { ...NOTHING, unchecked: [`the check failed: ${(error as Error).message}`] };
    }
    const path = shownPath(request.path, route?.operation, () => route?.values ?? {}).slice(0, LONGEST_PATH);
    if (description && route) {
      const { method, query } = request;
      writeDown(proxy, {
        api: description.api,
        route,
        method,
        path,
        query,
        status,
        duration,
        finding,
        failure,
      });
    }
    proxy.onRequest?.({
      time: Date.now(),
      method: request.method,
      path: loggedPath(path, request.query),
      status,
      duration,
      ...(description && { api: description.api }),
      ...(route?.operation && { operationId: route.operation.id }),
      violations: finding.violations,
      unchecked: finding.unchecked,
      ...(failure && { failure }),
      slow: duration > proxy.slowAfter,
    });
  }

  private check(description: Description, route: FoundRoute, { status, headers: raw }: Answer): WireFinding {
    const headers = fieldsOf(raw);
    const { requestTap, answerTap, proxy } = this;
    if (requestTap === undefined || answerTap === undefined) return NOTHING;
    const cap = proxy.checkedBytes;
    const [sent, given] = [requestTap.body(), answerTap.body()];
    const exchange = {
      request: {
        length: sent.length,
        body: decodeBody(sent, this.request.headers["content-encoding"], cap),
      },
      answer: {
        status,
        headers,
        length: given.length,
        body: decodeBody(given, headers["content-encoding"], cap),
      },
    };
    const finding = checkWire(description, route, exchange);
    if (sent.complete && given.complete) this.record(description, route, exchange, [sent, given]);
    if (route.operation?.id === "pingSite") this.overhear(exchange.answer.body.bytes);
    return finding;
  }

  private record(
    { document }: Description,
    { operation }: FoundRoute,
    exchange: WireExchange,
    [sent, given]: readonly [TappedBody, TappedBody],
  ): void {
    const { recorder, onNote } = this.proxy;
    if (recorder === undefined || operation === undefined) return;
    const { status, headers, body } = exchange.answer;
    const { method, path, query, headers: asked } = this.request;
    try {
      recorder.take(document, operation, {
        request: {
          method,
          path,
          query,
          headers: asked,
          body: { ...sent, bytes: exchange.request.body.bytes },
        },
        response: { status, headers, body: { ...given, bytes: body.bytes } },
      });
    } catch (error) {
      onNote?.(`an exchange was not recorded: ${(error as Error).message}`);
    }
  }

  private overhear(bytes: Buffer | undefined): void {
    const { descriptions, onNote } = this.proxy;
    if (descriptions.isCertain || bytes === undefined) return;
    const told = versionIn(JSON.parse(bytes.toString()));
    if (told === undefined) return;
    const adopt = (isNew: boolean) => {
      if (isNew)
        onNote?.(`the server says ${told}: checked as Cloudreve ${descriptions.version} from now on`);
    };
    descriptions.overhear(told).then(adopt, (error: Error) => onNote?.(error.message));
  }
}
