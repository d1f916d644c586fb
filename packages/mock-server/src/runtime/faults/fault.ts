import type { ApiName } from "../../specs.ts";

/** What can go wrong between a client and a server. */
export const FAULT_KINDS = [
  /** The connection is reset before a byte of the answer. */
  "reset",
  /** The connection is closed before a byte of the answer. */
  "empty",
  /** Bytes that are no HTTP. */
  "garbage",
  /** The connection is reset within the body. */
  "reset-after",
  /** The connection is closed before as many bytes as `Content-Length` says. */
  "short",
  /** JSON that ends halfway, with the right `Content-Length`. */
  "truncated-json",
  /** A chunk without a length. */
  "bad-chunk",
  /** No answer, until the client gives up or the mock is closed. */
  "no-answer",
  /** Headers, then nothing more. */
  "stall",
  /** The body comes in pieces, with pauses. */
  "drip",
  /** 502 with an HTML page, as a proxy sends it. */
  "bad-gateway",
  /** 429 with `Retry-After`. */
  "too-many-requests",
  /** A `Content-Encoding` that is not true. */
  "bad-encoding",
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

/** Whether the operation has run when the fault comes: what it changed stays changed. Default: `before`. */
export type FaultStage = "before" | "after";

/** What goes wrong. Times are milliseconds of the mock's clock. */
export type Fault = {
  /** The answer waits this long. */
  readonly delay?: number;
} & (
  | { readonly kind?: undefined; readonly delay: number }
  | { readonly kind: "short" | "truncated-json" | "bad-chunk" | "bad-encoding" }
  | {
      readonly kind: "reset" | "empty" | "garbage" | "no-answer" | "bad-gateway";
      readonly stage?: FaultStage;
    }
  | {
      readonly kind: "too-many-requests";
      readonly stage?: FaultStage;
      /** Seconds. Default: 1. */
      readonly retryAfter?: number;
    }
  | {
      readonly kind: "reset-after";
      /** Bytes of the body that still come. Default: 1. */
      readonly bytes?: number;
    }
  | {
      readonly kind: "stall";
      /** Then the rest comes. Default: it never does. */
      readonly lasts?: number;
    }
  | {
      readonly kind: "drip";
      /** Default: 10. */
      readonly pieces?: number;
      /** Pause before each piece. Default: 1000. */
      readonly interval?: number;
    }
);

/** Which calls it happens to; without `nth` and `probability`, to every one. */
export interface FaultSelection {
  readonly api?: ApiName;
  /** An operationId. */
  readonly operation?: string;
  /** Calls of the operation since the rule was added, the first is 1. */
  readonly nth?: number | readonly number[];
  /** From 0 to 1. Same seed, same rules: the same calls, whatever else goes on at the same time. */
  readonly probability?: number;
}

export type FaultRule = FaultSelection & Fault;

/** Faults in whose place the operation does not run, unless their `stage` is `after`. */
export const STAGED_FAULT_KINDS: readonly FaultKind[] = [
  "reset",
  "empty",
  "garbage",
  "no-answer",
  "bad-gateway",
  "too-many-requests",
];

/** Whether the operation does not run. */
export function comesBefore(fault: Fault | undefined): boolean {
  if (fault?.kind === undefined || !STAGED_FAULT_KINDS.includes(fault.kind)) return false;
  return !("stage" in fault) || fault.stage !== "after";
}

/** Whether a client can read the whole answer, even so. */
export function isReadable(fault: Fault | undefined): boolean {
  switch (fault?.kind) {
    case undefined:
    case "drip":
    case "bad-gateway":
    case "too-many-requests":
      return true;
    case "stall":
      return fault.lasts !== undefined;
    default:
      return false;
  }
}
