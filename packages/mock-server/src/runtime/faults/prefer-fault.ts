import type { MockResponse } from "../../engine/handler.ts";
import { problem } from "../../engine/problem.ts";
import { LONGEST_WAIT_MS } from "./check-rule.ts";
import { FAULT_KINDS, type Fault } from "./fault.ts";

/** What one request asks for itself. */
export type FaultPreference =
  | { readonly fault: Fault | undefined; readonly refusal?: undefined }
  | { readonly refusal: MockResponse };

const NONE: FaultPreference = { fault: undefined };

/** Reads `Prefer: fault=reset, delay=500`. A wrong value is refused: nobody sends these by accident. */
export function readFaultPreference(header: string | string[] | undefined): FaultPreference {
  if (header === undefined) return NONE;
  let kind: (typeof FAULT_KINDS)[number] | undefined;
  let delay: number | undefined;
  for (const part of String(header).split(/[,;]/)) {
    const [, name = "", value = ""] = /^\s*(fault|delay)\s*=\s*"?([^"\s]*)"?\s*$/i.exec(part) ?? [];
    if (name.toLowerCase() === "fault") {
      kind = FAULT_KINDS.find((one) => one === value);
      if (kind === undefined) return refuse(`fault must be one of ${FAULT_KINDS.join(", ")}`);
    }
    if (name.toLowerCase() === "delay") {
      delay = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
      if (!(delay <= LONGEST_WAIT_MS)) return refuse(`delay must be milliseconds up to ${LONGEST_WAIT_MS}`);
    }
  }
  if (kind !== undefined) return { fault: { kind, ...(delay === undefined ? {} : { delay }) } };
  return delay === undefined ? NONE : { fault: { delay } };
}

const refuse = (detail: string): FaultPreference => ({ refusal: problem(400, "Prefer", { detail }) });
