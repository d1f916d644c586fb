import type { Operation } from "./operations.ts";
import type { Random } from "./random.ts";
import { broken, oddText, oddValue, schemaValue } from "./values.ts";
import { encodeBody, MULTIPART, multipart, type Values } from "./wire-request.ts";

const MOST_BYTES = 4_096;
const WRONG_TYPES = ["text/plain", "application/xml", "application/json; charset=utf-16", "nonsense", ""];

/** A body that may be as described, or broken in some way; now and then one where there should be none. */
export function randomBody(
  random: Random,
  { body, resolve }: Operation,
  seen: readonly unknown[],
): Pick<Values, "mediaType" | "body"> {
  if (body === undefined) {
    if (!random.chance(0.05)) return {};
    return { mediaType: "application/json", body: Buffer.from(JSON.stringify(oddValue(random))) };
  }
  if (random.chance(0.03)) return {};
  const { mediaType, schema, examples } = body;
  const sent = random.chance(0.04) ? random.pick(WRONG_TYPES) : mediaType;
  if (mediaType.startsWith("multipart/")) return randomForm(random);
  if (mediaType === "application/octet-stream" || random.chance(0.03)) {
    const isExample = examples.length > 0 && random.chance(0.3);
    return {
      mediaType: sent,
      body: isExample
        ? encodeBody(random.pick(examples), mediaType)
        : random.bytes(random.integer(0, MOST_BYTES)),
    };
  }
  const fromExample = examples.length > 0 && random.chance(0.5);
  const given = fromExample ? random.pick(examples) : schemaValue(random, schema, resolve, seen);
  const value = random.chance(0.5) ? withSeen(random, given, seen) : given;
  const bytes = encodeBody(random.chance(0.35) ? broken(random, value) : value, mediaType);
  // Half of it is no JSON any more.
  const cut = random.chance(0.03) ? bytes.subarray(0, random.integer(0, bytes.length)) : bytes;
  return { mediaType: sent, body: cut };
}

/** The value with something of earlier answers in one place of the same type. */
function withSeen(random: Random, value: unknown, seen: readonly unknown[]): unknown {
  if (Array.isArray(value)) return value.map((one) => withSeen(random, one, seen));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withSeen(random, one, seen)]));
  }
  const fitting = seen.filter((one) => typeof one === typeof value);
  return fitting.length > 0 && random.chance(0.3) ? random.pick(fitting) : value;
}

function randomForm(random: Random): Pick<Values, "mediaType" | "body"> {
  const bytes = random.bytes(random.integer(0, MOST_BYTES));
  const field = random.chance(0.8) ? "avatar" : oddText(random).replace(/[^\w]/g, "");
  const whole = multipart(field, bytes, random.pick(["image/png", "image/jpeg", "text/plain"]));
  return {
    mediaType: random.chance(0.9) ? MULTIPART : "multipart/form-data",
    body: random.chance(0.1) ? whole.subarray(0, random.integer(0, whole.length)) : whole,
  };
}
