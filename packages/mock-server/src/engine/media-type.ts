/** `application/json` out of `Application/JSON; charset=utf-8`. */
export function essence(mediaType: string): string {
  return (mediaType.split(";", 1)[0] ?? "").trim().toLowerCase();
}

export type BodyKind = "json" | "form" | "text" | "bytes";

/** How a body of this media type is read and written. */
export function bodyKind(mediaType: string): BodyKind {
  const type = essence(mediaType);
  if (/^application\/(.+\+)?json$/.test(type) || type === "text/json") return "json";
  if (type === "application/x-www-form-urlencoded") return "form";
  return type.startsWith("text/") ? "text" : "bytes";
}

/** Whether a media type is one that the declared type, perhaps a range such as `image/*`, stands for. */
export function fits(mediaType: string, declared: string): boolean {
  const [type, subtype] = essence(mediaType).split("/");
  const [declaredType, declaredSubtype] = essence(declared).split("/");
  const same = (a: string | undefined, b: string | undefined) => b === "*" || a === b;
  return same(type, declaredType) && same(subtype, declaredSubtype);
}
