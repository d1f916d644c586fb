import type { IncomingHttpHeaders } from "node:http";
import type { MockResponse } from "../engine/handler.ts";
import type { RawRequest } from "../engine/raw-request.ts";

const LOOPBACK = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;
const SECONDS_PER_HOUR = 3600;

/** The origin of a page of this machine, the only kind that may read answers. */
function trustedOrigin({ origin }: IncomingHttpHeaders): string | undefined {
  return origin !== undefined && LOOPBACK.test(origin) ? origin : undefined;
}

/** The answer to a preflight request of a trusted origin; `undefined` when it is something else. */
export function answerPreflight({ method, headers }: RawRequest): MockResponse | undefined {
  const origin = trustedOrigin(headers);
  const verb = headers["access-control-request-method"];
  if (method !== "OPTIONS" || origin === undefined || verb === undefined) return undefined;
  const names = headers["access-control-request-headers"];
  return {
    status: 204,
    headers: {
      "access-control-allow-origin": origin,
      "access-control-allow-credentials": "true",
      "access-control-allow-methods": verb,
      ...(names === undefined ? {} : { "access-control-allow-headers": names }),
      "access-control-max-age": String(SECONDS_PER_HOUR),
      vary: "Origin",
    },
  };
}

/** Lets a page of this machine read the answer, all its headers included. */
export function withCors(answer: MockResponse, request: RawRequest): MockResponse {
  const origin = trustedOrigin(request.headers);
  if (origin === undefined) return answer;
  const exposed = Object.keys(answer.headers ?? {}).filter((name) => name.toLowerCase() !== "set-cookie");
  return {
    ...answer,
    headers: {
      ...answer.headers,
      "access-control-allow-origin": origin,
      "access-control-allow-credentials": "true",
      ...(exposed.length === 0 ? {} : { "access-control-expose-headers": exposed.join(", ") }),
      vary: "Origin",
    },
  };
}
