export type Verb = "GET" | "PUT" | "POST" | "DELETE" | "PATCH" | "HEAD";
export type BodyEncoding = "json" | "form" | "bytes" | "multipart";

/** How a media type is written on the wire. */
export function encodingOf(mediaType: string): BodyEncoding {
  const essence = mediaType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (essence === "application/json" || essence.endsWith("+json")) return "json";
  if (essence === "application/x-www-form-urlencoded") return "form";
  if (essence === "multipart/form-data") return "multipart";
  return "bytes";
}

/** How an answer of a media type is read. */
export function answerKindOf(mediaType: string): "json" | "text" | "bytes" {
  const encoding = encodingOf(mediaType);
  if (encoding === "json") return "json";
  return mediaType.startsWith("text/") ? "text" : "bytes";
}
