import type { FileFact } from "../files/facts.ts";
import { sourceLinkOf } from "../files/source-link.ts";
import { linkTo } from "../site/url.ts";
import type { CloudreveState } from "../state.ts";

/** The permanent link of a file as servers before 3.6.0 gave it: a direct one, with the address of the site. */
export function directLinkOf(state: CloudreveState, file: FileFact, origin: string) {
  const link = sourceLinkOf(state, file, false, origin);
  return link.url.startsWith("/") ? { ...link, url: linkTo(state, origin, link.url) } : link;
}
