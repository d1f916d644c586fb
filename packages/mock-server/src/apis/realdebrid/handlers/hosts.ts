import type { operations } from "@debrid-drive/realdebrid-client/schema";
import type { Handlers } from "../../../engine/handler.ts";
import { denialOf } from "../access/authorization.ts";
import { toMap } from "../common/empty-map.ts";
import { tagged } from "../common/tagged.ts";
import { viewOfHoster, viewOfHosterStatus } from "../hosters/views.ts";
import type { RealDebridState } from "../state.ts";

export const hosts = {
  listHosts: ({ headers, state }) => {
    const entries = state.hosters.supported.map((hoster) => [hoster.domain, viewOfHoster(hoster)] as const);
    return tagged(headers, toMap(entries));
  },

  listHostStatuses: (context) => {
    const denial = denialOf(context);
    if (denial) return denial;
    const now = context.clock.now();
    const all = [...context.state.hosters.facts.values()];
    const entries = all.map((hoster) => [hoster.domain, viewOfHosterStatus(hoster, now)] as const);
    return tagged(context.headers, toMap(entries));
  },

  listHostRegexes: ({ headers, state }) =>
    tagged(
      headers,
      state.hosters.supported.flatMap(({ links }) => links),
    ),

  listFolderRegexes: ({ headers, state }) =>
    tagged(
      headers,
      state.hosters.supported.flatMap(({ folders }) => folders),
    ),

  listHostDomains: ({ headers, state }) =>
    tagged(
      headers,
      state.hosters.supported.flatMap(({ domain, aliases }) => [domain, ...aliases]),
    ),
} satisfies Handlers<operations, RealDebridState>;
