import { API_NAMES } from "../../specs.ts";
import { FAULT_KINDS, type FaultKind } from "./fault.ts";

/** A longer wait is none that a test has in mind. */
export const LONGEST_WAIT_MS = 24 * 60 * 60 * 1000;

/** `undefined` when the value will do, else what was expected. */
type Check = (value: unknown) => string | undefined;

const oneOf =
  (...known: readonly string[]): Check =>
  (value) =>
    known.some((one) => one === value) ? undefined : `expected one of ${known.join(", ")}`;

const whole =
  (least: number, most: number): Check =>
  (value) =>
    Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most
      ? undefined
      : `expected a whole number from ${least} to ${most}`;

const NTH = whole(1, Number.MAX_SAFE_INTEGER);

const SELECTION: Readonly<Record<string, Check>> = {
  api: oneOf(...API_NAMES),
  operation: (value) => (typeof value === "string" ? undefined : "expected an operationId"),
  nth: (value) => {
    if (!Array.isArray(value)) return NTH(value);
    const isFine = value.length > 0 && value.length <= 1000 && value.every((one) => NTH(one) === undefined);
    return isFine ? undefined : "expected 1 to 1000 whole numbers of at least 1";
  },
  probability: (value) =>
    typeof value === "number" && value >= 0 && value <= 1 ? undefined : "expected a number from 0 to 1",
  delay: whole(0, LONGEST_WAIT_MS),
  kind: oneOf(...FAULT_KINDS),
};

const stage = oneOf("before", "after");

const OF_KIND: Readonly<Partial<Record<FaultKind, Readonly<Record<string, Check>>>>> = {
  reset: { stage },
  empty: { stage },
  garbage: { stage },
  "no-answer": { stage },
  "bad-gateway": { stage },
  "too-many-requests": { stage, retryAfter: whole(0, LONGEST_WAIT_MS / 1000) },
  "reset-after": { bytes: whole(0, 2 ** 31) },
  stall: { lasts: whole(1, LONGEST_WAIT_MS) },
  drip: { pieces: whole(1, 10_000), interval: whole(0, LONGEST_WAIT_MS) },
};

/** What a rule of a kind may say beside whom it is about and how long it waits. */
export const fieldsOf = (kind: FaultKind): readonly string[] => Object.keys(OF_KIND[kind] ?? {});

/** Throws a RangeError that names the first field that will not do. */
export function checkRule(rule: object): void {
  const given = Object.entries(rule).filter(([, value]) => value !== undefined);
  const values = new Map<string, unknown>(given);
  const refuse = (field: string, why: string): never => {
    throw new RangeError(`faults.add: ${field}: ${why}, got ${JSON.stringify(values.get(field))}`);
  };
  const kind = values.get("kind") as FaultKind | undefined;
  const known: Readonly<Record<string, Check>> = { ...SELECTION, ...(kind && OF_KIND[kind]) };
  // The kind decides which other fields there are.
  for (const [field, value] of given.sort(([a], [b]) => Number(b === "kind") - Number(a === "kind"))) {
    const check = Object.hasOwn(known, field) ? known[field] : undefined;
    const why = check ? check(value) : `is no field of ${kind ? `the kind ${kind}` : "a delay"}`;
    if (why !== undefined) refuse(field, why);
  }
  if (kind === undefined && !values.has("delay")) refuse("kind", "is missing, and so is delay");
  if (values.has("nth") && values.has("probability")) refuse("probability", "can't be together with nth");
}
