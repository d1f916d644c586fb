import { type Meta, metaOf } from "../meta.ts";
import type { Hide } from "./hide.ts";

/** The meta of a failure, whose headers are safe to print: without what was sent. */
export function failedMeta(
  { status, headers }: Pick<Response, "status" | "headers">,
  progress: Pick<Meta, "attempts" | "waitedMs">,
  hide: Hide,
): Meta {
  const shown = new Headers();
  for (const [name, value] of headers) {
    // Counts and lengths stay, though an argument may be the same number. Header values hold no character above U+00FF.
    shown.append(name, /^\d+$/.test(value) ? value : hide(value).replaceAll("…", "..."));
  }
  return metaOf({ status, headers: shown }, progress);
}
