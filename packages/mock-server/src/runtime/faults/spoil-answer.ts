import { encodeAnswer, headerOf } from "../../engine/answer-body.ts";
import type { MockResponse } from "../../engine/handler.ts";
import { bodyKind } from "../../engine/media-type.ts";
import { beginningOf } from "../../engine/streamed-bytes.ts";
import type { Fault } from "./fault.ts";

/** Of a longer body only this much goes out, since it is not to arrive well. */
const MOST_SPOILT = 64 * 1024 * 1024;

const JSON_TYPE = { "content-type": "application/json" };
/** JSON that no client can read. */
const HALF_JSON = Buffer.from('{"');
const BODILESS = [204, 304];

const badGateway: MockResponse = {
  status: 502,
  headers: { "content-type": "text/html" },
  body: "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n",
};

const tooMany: MockResponse = {
  status: 429,
  headers: { "content-type": "text/plain" },
  body: "429 Too Many Requests\n",
};

/** The answer with a fault in its status, headers or bytes. What is wrong with the connection comes later. */
export function spoilAnswer(
  answer: MockResponse,
  fault: Fault,
  refusal: MockResponse | undefined,
): MockResponse {
  switch (fault.kind) {
    case "bad-gateway":
      return badGateway;
    case "too-many-requests": {
      const { headers, ...rest } = refusal ?? tooMany;
      return { ...rest, headers: { ...headers, "retry-after": String(fault.retryAfter ?? 1) } };
    }
    case "truncated-json":
      return truncateJson(withBody(answer));
    case "bad-encoding": {
      const given = withBody(answer);
      return { ...given, headers: { ...given.headers, "content-encoding": "gzip" } };
    }
    case "short":
    case "bad-chunk":
    case "reset-after":
    case "stall":
    case "drip":
      return withBody(answer);
    default:
      return answer;
  }
}

/** An answer without a body gets one: something has to be wrong with it. */
function withBody(answer: MockResponse): MockResponse & { readonly body: Buffer } {
  const { status, headers, bytes } = encodeAnswer(answer);
  if (bytes !== undefined && bytes.length > 0 && !BODILESS.includes(status)) {
    return { status, headers, body: beginningOf(bytes, MOST_SPOILT) };
  }
  return {
    status: BODILESS.includes(status) ? 200 : status,
    headers: { ...headers, ...JSON_TYPE },
    body: Buffer.from("{}"),
  };
}

function truncateJson(answer: MockResponse & { readonly body: Buffer }): MockResponse {
  const isJson = bodyKind(headerOf(answer, "content-type") ?? "") === "json";
  if (!isJson) return { ...answer, headers: { ...answer.headers, ...JSON_TYPE }, body: HALF_JSON };
  const half = answer.body.subarray(0, Math.floor(answer.body.length / 2));
  return { ...answer, body: half.length === 0 || parses(half) ? HALF_JSON : half };
}

function parses(bytes: Buffer): boolean {
  try {
    JSON.parse(bytes.toString());
    return true;
  } catch {
    return false;
  }
}
