const MOST_BYTES = 255;
const utf8 = new TextEncoder();

/**
 * Why no file or folder can have this name, undefined for a good one. The rules are those of Cloudreve 3.3.1 to 3.8.3,
 * and two more: what is no Unicode cannot be sent, and `.` and `..` have no address.
 */
export function nameProblem(name: string): string | undefined {
  if (name === "") return "a name is empty";
  const illegal = /[\\?*<":>/|]/.exec(name)?.[0];
  if (illegal !== undefined) return `a name holds ${illegal}; none of \\ ? * < " : > / | is allowed`;
  if (name.endsWith(" ")) return "a name ends with a space";
  if (name === "." || name === "..") return `a name is ${name}, which stands for another folder`;
  if (/[\uD800-\uDFFF]/u.test(name)) return "a name is not well-formed Unicode (half of a surrogate pair)";
  const { length } = utf8.encode(name);
  return length > MOST_BYTES ? `a name has ${length} bytes in UTF-8; ${MOST_BYTES} are allowed` : undefined;
}
