import { linkTo } from "../site/url.ts";
import type { CloudreveState } from "../state.ts";
import type { GroupFact } from "../users/facts.ts";
import { isBefore, type Release } from "./release.ts";

/** Rights and limits of groups that were not always there, and since when. */
const OPTIONS_SINCE: Readonly<Record<string, Release>> = {
  source_batch: "3.5.3",
  aria2_batch: "3.5.3",
  redirected_source: "3.6.0",
  advance_delete: "3.7.0",
  webdav_proxy: "3.8.1",
};

/** A state as an older server sees it: no rights or limits that came later, and no seeding before 3.6.0. */
export function olderState(release: Release, state: CloudreveState): CloudreveState {
  const groupOf: CloudreveState["groupOf"] = (user) => olderGroup(release, state.groupOf(user));
  const nodes = isBefore(release, "3.6.0") ? view(state.nodes, { seedingOf: () => 0 }) : state.nodes;
  return view(state, { groupOf, nodes });
}

/** A state in which links to the server's own files name the site, as they did before 3.8.0. */
export function withWholeLinks(state: CloudreveState, origin: string): CloudreveState {
  const { rules } = state;
  const policy: typeof rules.policy = (id) => {
    const fact = rules.policy(id);
    const isBare = fact.shown.Type === "local" && fact.shown.BaseURL === "";
    return isBare ? { ...fact, shown: { ...fact.shown, BaseURL: linkTo(state, origin, "/") } } : fact;
  };
  return view(state, { rules: view(rules, { policy }) });
}

function olderGroup(release: Release, group: GroupFact): GroupFact {
  const isThere = ([name]: readonly [string, unknown]): boolean => {
    const since = OPTIONS_SINCE[name];
    return since === undefined || !isBefore(release, since);
  };
  return { ...group, options: Object.fromEntries(Object.entries(group.options).filter(isThere)) };
}

/** The same object with some members replaced; the object itself stays as it is. */
function view<T extends object>(object: T, members: Partial<T>): T {
  return Object.create(object, Object.getOwnPropertyDescriptors(members)) as T;
}
