import { resolve } from "@debrid-drive/codegen/resolve";
import type { Api } from "./api.ts";
import type { DescribedMedia, Example } from "./description.ts";
import { fence } from "./markdown.ts";

/** The first example of a body, which is the canonical one; empty when there is none to show. */
export function exampleBlock({ document }: Api, mediaType: string, { examples }: DescribedMedia): string {
  const [first] = Object.values(examples ?? {});
  if (first === undefined) return "";
  const { value } = resolve(document as never, first) as Example;
  if (value === undefined) return "";
  if (/json/.test(mediaType)) return fence("json", JSON.stringify(value, null, 2));
  if (/form-urlencoded/.test(mediaType) && typeof value === "object") {
    return fence("text", new URLSearchParams(value as Record<string, string>).toString());
  }
  return typeof value === "string" && /^text\//.test(mediaType) ? fence("text", value) : "";
}
