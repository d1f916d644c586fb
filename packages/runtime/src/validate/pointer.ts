/** The keys of a location as the validator writes it: a JSON pointer in a URI fragment. */
export function keysOfLocation(location: string): readonly string[] {
  return location
    .split("/")
    .slice(1)
    .map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** These keys as a JSON pointer; `""` for none. */
export function pointerOf(keys: readonly string[]): string {
  return keys.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
