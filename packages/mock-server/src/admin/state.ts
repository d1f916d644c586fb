import type { MockResponse } from "../engine/handler.ts";
import { problem } from "../engine/problem.ts";
import type { RawRequest } from "../engine/raw-request.ts";
import type { AdminTarget, Route } from "./route.ts";
import { json } from "./route.ts";
import { childrenOf, find, type StateNode } from "./state-node.ts";

/** As many branches as somebody looks at. */
const MOST_POINTERS = 200;
/** A branch with more says how many it leaves out. */
const MOST_CHILDREN = 500;

export const stateRoutes: readonly Route[] = [["GET", /^state$/, state]];

interface Branch {
  readonly children: readonly StateNode[];
  readonly more: number;
}

/** What is right below each JSON pointer, `null` where nothing is; `at` can be given often, none is the root. */
function state({ world }: AdminTarget, { query }: RawRequest): MockResponse {
  const asked = new URLSearchParams(query).getAll("at");
  if (asked.length > MOST_POINTERS) return problem(400, `At most ${MOST_POINTERS} at once`);
  const pointers = asked.length === 0 ? [""] : asked;
  const branches = pointers.map((pointer): [string, Branch | null] => {
    const children = childrenOf(find(world.states, pointer));
    if (children === undefined) return [pointer, null];
    const more = Math.max(0, children.length - MOST_CHILDREN);
    return [pointer, { children: children.slice(0, MOST_CHILDREN), more }];
  });
  return json(Object.fromEntries(branches));
}
