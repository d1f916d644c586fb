/** Escapes that JavaScript would read as plain characters, or otherwise than PCRE. */
const FOREIGN_ESCAPE = /[AaCEeGgHhKkLlNoPpQRUuXZz]/;

/**
 * Turns a PCRE literal as `GET /hosts/regex` gives it, such as `/https?:\/\/files\.example\.com\/\w+/`, into a
 * `RegExp` that matches the same. Undefined for what JavaScript cannot say, such as possessive quantifiers and
 * atomic groups, and for what is no literal.
 */
export function toRegExp(literal: string): RegExp | undefined {
  const [, source, flags] = /^\/(.+)\/([imsu]*)$/s.exec(literal.trim()) ?? [];
  if (source === undefined || flags === undefined || !isCommon(source)) return undefined;
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}

// What the two read differently and JavaScript does not refuse.
function isCommon(source: string): boolean {
  let inClass = false;
  for (let at = 0; at < source.length; at += 1) {
    const rest = source.slice(at + 1, at + 3);
    switch (source[at]) {
      case "\\":
        if (FOREIGN_ESCAPE.test(rest.charAt(0)) || rest === "x{") return false;
        at += 1;
        break;
      case "[":
        // A bracket at the start of a class is a plain one in PCRE; `[:alpha:]` are its own classes.
        if (inClass ? /^[:.=]/.test(rest) : /^\^?\]/.test(rest)) return false;
        inClass = true;
        break;
      case "]":
        inClass = false;
        break;
      case "(":
        if (!inClass && /^\?[#>|P&R+\d'-]|^\*/.test(rest)) return false;
        if (!inClass && /^\?[a-z^]/.test(rest)) return false;
        break;
      case "{":
        if (!inClass && rest.startsWith(",")) return false;
        break;
    }
  }
  return true;
}
