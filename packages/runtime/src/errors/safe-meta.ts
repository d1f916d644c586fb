import { DataMeta, type Meta } from "../meta.ts";

/** The meta for an error: without headers where nobody has taken out of them what was sent. */
export function safeMeta(meta: Meta): Meta {
  if (!(meta instanceof DataMeta)) return meta;
  const { status, attempts, waitedMs } = meta;
  return { status, attempts, waitedMs, headers: new Headers() };
}
