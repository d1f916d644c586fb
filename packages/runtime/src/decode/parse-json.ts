const decoder = /* @__PURE__ */ new TextDecoder();

/** An empty body is undefined. */
export function parseJson(bytes: Uint8Array): unknown {
  return bytes.byteLength === 0 ? undefined : JSON.parse(decoder.decode(bytes));
}
