import type { Arrived } from "../support/scripted-server.ts";

/** Headers that say something about the message; the rest belongs to the HTTP library. */
const SHOWN = ["accept", "authorization", "content-length", "content-type", "cookie", "user-agent"];

/** A request as text: request line, headers that matter in alphabetical order, body. */
export function requestLines({ method, target, headers, body }: Arrived): string {
  const shown = SHOWN.flatMap((name) => (headers[name] === undefined ? [] : [`${name}: ${headers[name]}`]));
  return [`${method} ${target}`, ...shown, "", body.toString("utf8")].join("\n");
}
