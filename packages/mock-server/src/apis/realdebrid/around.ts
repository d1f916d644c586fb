import type { MockResponse } from "../../engine/handler.ts";
import { type Around, type Arrival, HANG_UP } from "../../engine/mock-api.ts";
import { parseNameValues } from "../../engine/name-values.ts";
import type { RawRequest } from "../../engine/raw-request.ts";
import { tokenOf } from "./access/authorization.ts";
import { refuse } from "./common/errors.ts";
import { withEtag } from "./common/etag.ts";
import type { RealDebridState } from "./state.ts";

const OVERRIDABLE = ["GET", "POST"];
const VERBS = ["GET", "POST", "PUT", "DELETE"];

export const around: Around<RealDebridState> = {
  understand: overrideVerb,
  before: checkLimits,
  after: withEtag,
};

/** Programs that can send GET and POST only name the verb they mean in a header; else it means nothing. */
function overrideVerb(request: RawRequest): RawRequest {
  if (request.headers["x-http-verb"] === undefined) return request;
  const { "x-http-verb": header, ...headers } = request.headers;
  const verb = String(header).trim().toUpperCase();
  if (!OVERRIDABLE.includes(request.method) || !VERBS.includes(verb)) return { ...request, headers };
  return { ...request, method: verb, headers: { ...headers, "x-http-verb": verb } };
}

function checkLimits(
  arrival: Arrival,
  { limits }: RealDebridState,
): MockResponse | typeof HANG_UP | undefined {
  if (!limits.enabled) return undefined;
  const { request } = arrival;
  const { headers, address = "" } = request;
  const bucket = arrival.operation?.value["x-bucket"];
  const verdict = limits.judge({
    bucket,
    token: tokenOf({ headers, query: parseNameValues(request.query) }),
    address,
  });
  switch (verdict) {
    case "fine":
      return undefined;
    case "blocked":
      return HANG_UP;
    case "refused":
      return refuse(429, 34);
    case "false alarm":
      return refuse(451, 35);
  }
}
