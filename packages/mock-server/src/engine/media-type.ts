/** `application/json` out of `Application/JSON; charset=utf-8`. */
export function essence(mediaType: string): string {
  return (mediaType.split(";", 1)[0] ?? "").trim().toLowerCase();
}

export type BodyKind = "json" | "form" | "text" | "bytes";

const kinds = new Map<string, BodyKind>();
/** Of the few that servers send; clients may name any number of them. */
const MOST_KINDS = 200;

/** How a body of this media type is read and written. */
export function bodyKind(mediaType: string): BodyKind {
  const known = kinds.get(mediaType);
  if (known !== undefined) return known;
  const kind = kindOf(mediaType);
  if (kinds.size < MOST_KINDS) kinds.set(mediaType, kind);
  return kind;
}

function kindOf(mediaType: string): BodyKind {
  const type = essence(mediaType);
  if (/^application\/(.+\+)?json$/.test(type) || type === "text/json") return "json";
  if (type === "application/x-www-form-urlencoded") return "form";
  return type.startsWith("text/") ? "text" : "bytes";
}

/** The parameters of a media type, such as `charset=utf-8`, in lower case. */
function parametersOf(mediaType: string): readonly string[] {
  return mediaType
    .split(";")
    .slice(1)
    .map((parameter) => parameter.trim().toLowerCase());
}

/**
 * Whether a media type is one that the declared type stands for. That may be a range such as `image/*`, and
 * parameters it names must be there too.
 */
export function fits(mediaType: string, declared: string): boolean {
  const [type, subtype] = essence(mediaType).split("/");
  const [declaredType, declaredSubtype] = essence(declared).split("/");
  const same = (a: string | undefined, b: string | undefined) => b === "*" || a === b;
  const parameters = parametersOf(mediaType);
  return (
    same(type, declaredType) &&
    same(subtype, declaredSubtype) &&
    parametersOf(declared).every((parameter) => parameters.includes(parameter))
  );
}

/** The declared type that says most about a media type: one with parameters before one without, ranges last. */
export function bestFit<T extends { readonly type: string }>(
  mediaType: string,
  declared: readonly T[],
): T | undefined {
  const vagueness = ({ type }: T) => type.split("*").length * 10 - parametersOf(type).length;
  return declared
    .filter(({ type }) => fits(mediaType, type))
    .sort((a, b) => vagueness(a) - vagueness(b))
    .at(0);
}
