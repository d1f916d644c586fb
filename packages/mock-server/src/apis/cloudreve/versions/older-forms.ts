import type { CloudreveState } from "../state.ts";
import type { OlderForms } from "./fit-value.ts";
import { isObject, type Json } from "./read-schema.ts";
import { userPolicyOf } from "./user-policy.ts";

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const DATES = ["date", "create", "update", "create_date"];
/** A picture of unknown size, and what has none. */
const PICTURE = "1,1";
const NO_PICTURE = "0,0";

/** How servers before 3.8.3 wrote what newer ones write in another way. */
export function olderForms(state: CloudreveState): OlderForms {
  return { convert, prepare, fill: (name, object) => FILLS[name]?.(object, state) };
}

function convert(value: unknown, { type, format }: Json, name: string): unknown {
  // What is an object with an address now was the address alone.
  if (type === "string" && isObject(value) && typeof value.url === "string") return value.url;
  if (typeof value !== "string" || !RFC_3339.test(value)) return value;
  if (type === "integer") return Math.floor(Date.parse(value) / 1000);
  if (format === "date-time" || !DATES.includes(name)) return value;
  return value.slice(0, 19).replace("T", " ");
}

/** An object's date was that of its creation as long as it had no other. */
function prepare(object: Json, known: Json): Json {
  const hadOneDate = "date" in known && !("create_date" in known);
  return hadOneDate && "create_date" in object ? { ...object, date: object.create_date } : object;
}

/** Properties that newer servers have no more. Whether an answer has them, the description says. */
const FILLS: Readonly<Record<string, (object: Json, state: CloudreveState) => unknown>> = {
  pic: ({ type, thumb }) => (type === "dir" ? "" : thumb === true ? PICTURE : NO_PICTURE),
  siteICPId: () => "",
  policy: userPolicyOf,
  requireResidentKey: () => false,
  userVerification: () => "preferred",
  attestation: () => "direct",
};
