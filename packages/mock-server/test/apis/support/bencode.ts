export type Value = number | string | Uint8Array | readonly Value[] | { readonly [key: string]: Value };

/** Writes a value; each character of a text is one byte. */
export function bencode(value: Value): Buffer {
  if (typeof value === "number") return Buffer.from(`i${value}e`);
  if (typeof value === "string") return string(Buffer.from(value, "latin1"));
  if (value instanceof Uint8Array) return string(value);
  const items = Array.isArray(value)
    ? value.map(bencode)
    : Object.entries(value as { [key: string]: Value }).flatMap(([key, item]) => [
        bencode(key),
        bencode(item),
      ]);
  return Buffer.concat([Buffer.from(Array.isArray(value) ? "l" : "d"), ...items, Buffer.from("e")]);
}

const string = (bytes: Uint8Array): Buffer => Buffer.concat([Buffer.from(`${bytes.length}:`), bytes]);
