import type { RequestLog } from "../http/request-log.ts";
import type { LogStyle } from "./parse-shared.ts";

/** One line about a request, or `undefined` when nothing is to be written. */
export function formatLog(style: LogStyle, entry: RequestLog): string | undefined {
  if (style === "silent") return undefined;
  const { time, method, path, status, duration, fault } = entry;
  const at = new Date(time).toISOString();
  if (style === "json") return JSON.stringify({ ...entry, time: at, duration: rounded(duration) });
  // What a client sends must not steer the terminal.
  const printable = path.replace(/[^\x20-\x7e]/g, "?");
  return `${at.slice(11, 23)} ${method.padEnd(6)} ${printable} ${status || "-"} ${rounded(duration)} ms${fault ? ` fault=${fault}` : ""}`;
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
