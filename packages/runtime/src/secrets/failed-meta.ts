import type { Meta } from "../meta.ts";
import type { Hide } from "./hide.ts";

/** The meta of a failure, whose headers are safe to print: no cookies, and nothing that was sent. */
export function failedMeta(
  { status, headers }: Pick<Response, "status" | "headers">,
  { attempts, waitedMs }: Pick<Meta, "attempts" | "waitedMs">,
  hide: Hide,
): Meta {
  const shown = new Headers();
  for (const [name, value] of headers) {
    if (name === "set-cookie") continue;
    // Counts and lengths stay, though an argument may be the same number. Header values hold no character above U+00FF.
    shown.append(name, /^\d+$/.test(value) ? value : hide(value).replaceAll("…", "..."));
  }
  return {
    status,
    attempts,
    waitedMs,
    // Printing it shows none.
    get headers() {
      return shown;
    },
  };
}
