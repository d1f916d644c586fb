/** Objects whose keys are numbers of records. */
const BY_NUMBER = /\.(?:users|ids|active|statics|policies)$/;
/** Objects that say only what is not the default, or what somebody chose. */
const FREE = /\.(?:OptionsSerialized|Aria2OptionsSerialized)$/;

/** Paths of all keys in a JSON value; items of a list, and records by number, are taken together. */
export function keyPathsOf(value: unknown, path = "", found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) {
    for (const item of value) keyPathsOf(item, `${path}[]`, found);
  } else if (typeof value === "object" && value !== null && !FREE.test(path)) {
    for (const [key, child] of Object.entries(value)) {
      const name = BY_NUMBER.test(path) ? "*" : key;
      found.add(`${path}.${name}`);
      keyPathsOf(child, `${path}.${name}`, found);
    }
  }
  return found;
}
