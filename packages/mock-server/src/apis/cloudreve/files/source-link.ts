import type { Schemas } from "../common/schemas.ts";
import { linkTo } from "../site/url.ts";
import type { CloudreveState } from "../state.ts";
import { escapePath, sourceAddress } from "./address.ts";
import type { FileFact } from "./facts.ts";

/** The permanent link of a file, or why there is none: one of the site that redirects, or a signed one. */
export function sourceLinkOf(
  state: CloudreveState,
  file: FileFact,
  redirected: boolean,
  origin: string,
): Schemas["SourceLink"] {
  const common = { name: file.name, parent: file.folder };
  const refuse = (error: string) => ({ url: "", ...common, error });
  if (redirected) {
    const path = `/f/${state.ids.encode("source link", state.links.sourceOf(file).id)}/${file.name}`;
    const broken = /%(?![0-9A-Fa-f]{2}).{0,2}/.exec(path)?.[0];
    if (broken !== undefined) return refuse(`parse "${path}": invalid URL escape "${broken}"`);
    return { url: linkTo(state, origin, escapePath(path)), ...common };
  }
  if (!state.rules.policy(file.policy).shown.IsOriginLinkEnable) {
    return refuse("This policy is not enabled for getting source link");
  }
  const url = sourceAddress(state, file, 0);
  return url === undefined ? refuse("Failed to get source link") : { url, ...common };
}
