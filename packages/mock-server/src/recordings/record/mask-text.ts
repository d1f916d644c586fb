/** Names whose values are secret even where the description does not say so. */
const SECRET_NAME =
  /token(?!_?type)|secret|passw|sign(?:ature)?$|^credentials?$|session_?id|access_?key|^(?:ak|otp|key)$/i;
/** What nobody types: long, of letters and digits. */
const RANDOM = /^(?=.*\d)(?=.*[a-z])[\w-]{16,}$/i;
/** Their version and variant say nothing, and are checked. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-([1-8])[0-9a-f]{3}-([89ab])[0-9a-f]{3}-[0-9a-f]{12}$/i;
const WEB_ADDRESS = /https?:\/\/[^\s"'<>\\]+/g;

export const isSecretName = (name: string): boolean => SECRET_NAME.test(name);

/**
 * A text of the same form: letters become `a` or `A`, digits `0`. Schemas that took the one take the other, and
 * what is masked already stays as it is.
 */
export function maskText(text: string): string {
  const masked = text
    .replace(/\p{Ll}/gu, "a")
    .replace(/\p{Lu}/gu, "A")
    .replace(/\p{Nd}/gu, "0");
  const [, version, variant] = UUID.exec(text) ?? [];
  if (version === undefined) return masked;
  return `${masked.slice(0, 14)}${version}${masked.slice(15, 19)}${variant}${masked.slice(20)}`;
}

/** A value of a query or a path, still percent-encoded. */
function maskEncoded(text: string): string {
  if (UUID.test(text)) return maskText(text);
  return text.replace(/(%[0-9a-f]{2})|[a-z]|[A-Z]|\d/gi, (one, encoded: string | undefined) =>
    encoded === undefined ? maskText(one) : one,
  );
}

/** @param isSecret whether values of that name are secret; others only when they look like it */
export function maskQuery(query: string, isSecret: (name: string) => boolean = isSecretName): string {
  return query
    .split("&")
    .map((pair) => {
      const at = pair.indexOf("=");
      if (at < 0) return pair;
      const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
      return isSecret(name) || RANDOM.test(value) ? `${name}=${maskEncoded(value)}` : pair;
    })
    .join("&");
}

/** Parts of a path that look like a secret, and the ids of files to download. */
export function maskPath(path: string): string {
  const parts = path.split("/");
  return parts
    .map((part, index) =>
      RANDOM.test(part) || (parts[index - 1] === "d" && part !== "") ? maskEncoded(part) : part,
    )
    .join("/");
}

/** An address: without its user, and with its secrets masked. */
export function maskAddress(address: string, isAllSecret = false): string {
  const [, origin = "", rest = ""] = /^(https?:\/\/[^/?#]*)?(.*)$/s.exec(address) ?? [];
  const [beforeHash = "", ...hash] = rest.split("#");
  const [path = "", ...query] = beforeHash.split("?");
  const masked = [
    origin.replace(/\/\/[^@]*@/, "//"),
    maskPath(path),
    ...(query.length > 0 ? ["?", maskQuery(query.join("?"), isAllSecret ? () => true : isSecretName)] : []),
    ...hash.map((part) => `#${maskQuery(part, isSecretName)}`),
  ];
  return masked.join("");
}

/** Addresses within a text. A text that is a path of the site counts as one. */
export function maskAddresses(text: string): string {
  if (/^\/[^\s]*\?[^\s]*=/.test(text)) return maskAddress(text);
  return text.replace(WEB_ADDRESS, (address) => maskAddress(address));
}

/** What the description calls secret: an address stays one. */
export function maskSecret(text: string): string {
  return /^(?:https?:\/\/|\/)\S+$/.test(text) ? maskAddress(text, true) : maskText(text);
}
