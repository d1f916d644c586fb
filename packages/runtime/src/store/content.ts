import { ConfigError } from "../errors/transport-errors.ts";

export interface ParseOptions<T> {
  /** Checks what was loaded and gives it its type. What it throws is left out of the error: it could hold a secret. */
  readonly parse?: ((value: unknown) => T) | undefined;
  /** What `parse` accepts, in a few words for the error message: `the tokens of oauthTokens`. */
  readonly expected?: string | undefined;
}

/** Where content lies, for errors. */
export interface Place {
  /** The function that made the store. */
  readonly operation: string;
  /** The option that says where. */
  readonly field: string;
  /** What the user knows it by. */
  readonly name: string;
}

export function checkContent<T>(value: unknown, { parse, expected }: ParseOptions<T>, place: Place): T {
  if (parse === undefined) return value as T;
  try {
    return parse(value);
  } catch {
    throw unexpected(place, expected ?? "what the option parse accepts");
  }
}

// The errors of JSON and of storages quote content, so none of them becomes a cause.
export function fromJson(text: string, place: Place): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unexpected(place, "JSON");
  }
}

export function toJson(value: unknown, place: Place, indent?: number): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value, undefined, indent);
  } catch {
    // Told below.
  }
  if (text !== undefined) return text;
  throw new ConfigError(place.operation, "value", "cannot be saved; expected what JSON can hold");
}

function unexpected({ operation, field, name }: Place, expected: string): ConfigError {
  return new ConfigError(
    operation,
    field,
    `${name} holds something else; expected ${expected}. It was left as it is`,
  );
}
