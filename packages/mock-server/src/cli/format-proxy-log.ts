import type { ProxyLog } from "../proxy/context.ts";
import { sentenceOf } from "../proxy/failure.ts";
import { formatLog } from "./format-log.ts";
import type { LogStyle } from "./parse-shared.ts";

/** Lines about an exchange: itself, and what is wrong with it. */
export function formatProxyLog(style: LogStyle, entry: ProxyLog): readonly string[] {
  const { violations, unchecked, failure, slow, operationId, ...request } = entry;
  if (style === "silent") return [];
  if (style === "json") {
    const more = { operationId, violations, unchecked, failure, slow };
    return [JSON.stringify({ ...request, ...more, time: new Date(entry.time).toISOString() })];
  }
  const notes = [
    ...(failure === undefined ? [] : [`${failure.kind} (${failure.detail})`]),
    ...(slow ? ["slow"] : []),
  ];
  const line = formatLog(style, request) ?? "";
  return [
    notes.length === 0 ? line : `${line} ${notes.join(", ")}`,
    ...(failure === undefined ? [] : [`  ${sentenceOf(failure)}`]),
    ...violations.map(
      ({ side, message }) => `  VIOLATION ${operationId ?? "no operation"}, ${side}: ${message}`,
    ),
    ...unchecked.map((what) => `  not checked: ${what}`),
  ].map((text) => text.replace(/[^\x20-\x7e]/g, "?"));
}
