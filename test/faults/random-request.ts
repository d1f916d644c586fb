import type { Credentials } from "./accounts.ts";
import type { Body, Operation, Parameter } from "./operations.ts";
import type { Random } from "./random.ts";
import type { RandomValues } from "./random-values.ts";
import { encode, encodeBody, MULTIPART, multipart, textOf, type WireRequest } from "./wire-request.ts";

const TYPES = ["application/json", "text/plain", "application/x-www-form-urlencoded", "nonsense", ""];
const UNSENDABLE = /[^\x20-\x7e]/g;

/** A request that fits an operation, or nearly does. */
export function randomRequest(
  operation: Operation,
  random: Random,
  values: RandomValues,
  credentials: Credentials,
): WireRequest {
  const { parameters, body, resolve } = operation;
  // Half of the requests are meant to be right.
  const wrong = random.chance(0.5) ? 0 : 0.08;
  const textFor = ({ examples, schema, name }: Parameter): string => {
    const useExample = examples.length > 0 && random.chance(0.4);
    return textOf(useExample ? random.pick(examples) : values.of(schema, resolve, wrong, name));
  };
  const pairs = (place: Parameter["in"]) =>
    parameters
      .filter(
        (one) => one.in === place && (place === "path" || random.chance(one.required ? 1 - wrong : 0.5)),
      )
      .map((one) => [one.name, textFor(one)] as const);
  const headers = pairs("header").map(([name, value]) => [
    name.toLowerCase(),
    value.replace(UNSENDABLE, "?"),
  ]);
  const query = pairs("query");
  if (random.chance(wrong / 2)) query.push(["surplus", textOf(values.odd())]);
  const sent = body && random.chance(1 - wrong) ? bodyFor(body, operation, random, values, wrong) : undefined;
  return encode(operation, {
    path: Object.fromEntries(pairs("path").map(([name, value]) => [name, value || "0"])),
    query,
    headers: { ...Object.fromEntries(headers), ...credentials },
    ...sent,
  });
}

function bodyFor(
  { mediaType, examples, schema }: Body,
  { resolve }: Operation,
  random: Random,
  values: RandomValues,
  wrong: number,
): { readonly mediaType: string | undefined; readonly body: Buffer } {
  const sentType = random.chance(wrong) ? random.pick(TYPES) || undefined : mediaType;
  if (random.chance(wrong / 2)) return { mediaType: sentType, body: random.bytes(random.integer(0, 200)) };
  if (mediaType.startsWith("multipart/")) {
    const field = random.chance(wrong) ? "surplus" : "avatar";
    return {
      mediaType: sentType === mediaType ? MULTIPART : sentType,
      body: multipart(field, random.bytes(random.integer(0, 500)), "image/png"),
    };
  }
  if (!/json|form|text/.test(mediaType) && (examples.length === 0 || random.chance(0.5))) {
    return { mediaType: sentType, body: random.bytes(random.integer(0, 2000)) };
  }
  const useExample = examples.length > 0 && random.chance(0.3);
  const value = useExample ? random.pick(examples) : values.of(schema, resolve, wrong);
  const encoded = encodeBody(value ?? {}, mediaType);
  const isCut = random.chance(wrong / 2);
  return { mediaType: sentType, body: isCut ? encoded.subarray(0, encoded.length >> 1) : encoded };
}
