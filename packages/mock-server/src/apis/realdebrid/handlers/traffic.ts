import type { operations } from "@debrid-drive/realdebrid-client/schema";
import type { Handlers } from "../../../engine/handler.ts";
import { denialOf } from "../access/authorization.ts";
import { viewOfDays, viewOfTraffic } from "../account/traffic-views.ts";
import { refuse } from "../common/errors.ts";
import { addDays, daysBetween } from "../common/server-days.ts";
import { toServerDay } from "../common/server-time.ts";
import { tagged } from "../common/tagged.ts";
import type { RealDebridState } from "../state.ts";

const LONGEST_SPAN = 31;

export const traffic = {
  getTraffic: (context) =>
    denialOf(context, "traffic") ?? tagged(context.headers, viewOfTraffic(context.state.traffic)),

  getTrafficDetails: (context) => {
    const denial = denialOf(context, "traffic");
    if (denial) return denial;
    const { state, query, clock, headers } = context;
    const today = toServerDay(clock.now());
    const first = query.start ?? addDays(today, -7);
    const last = state.traffic.ignoresEnd ? today : (query.end ?? today);
    const span = daysBetween(first, last);
    // How a span that is too long or ends before it begins is refused has not been seen.
    if (span > LONGEST_SPAN || span < 1) return refuse(400, 2);
    return tagged(headers, viewOfDays(state.traffic, first, last));
  },
} satisfies Handlers<operations, RealDebridState>;
