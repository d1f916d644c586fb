import type { CloudreveState } from "../state.ts";
import { DEFAULT_SETTINGS } from "./default-settings.ts";

/**
 * Address of the site as it is set, without a slash at its end; that of the mock as long as nobody set one, so
 * that links lead to it. `undefined` when what was set is no address with a host.
 */
export function siteUrlOf(state: CloudreveState, origin: string): URL | undefined {
  const set = state.settings.get("siteURL");
  const address = set === DEFAULT_SETTINGS.siteURL ? origin : set;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.hostname === "" ? undefined : url;
}

/** A link of the site to a path, with the mock's own address in place of a broken one. */
export const linkTo = (state: CloudreveState, origin: string, path: string): string =>
  new URL(path, siteUrlOf(state, origin) ?? origin).href;
