import type { operations } from "@debrid-drive/realdebrid-client/schema";
import type { Handlers } from "../../../engine/handler.ts";
import { denialOf } from "../access/authorization.ts";
import { refuse } from "../common/errors.ts";
import { viewOfCheck, viewOfUnsupported } from "../links/check-view.ts";
import { refuseLink } from "../links/refusal.ts";
import { viewOfDownload } from "../links/view.ts";
import type { RealDebridState } from "../state.ts";
import { unrestrictContainerFile, unrestrictContainerLink } from "./containers.ts";

export const unrestrict = {
  checkLink: ({ body: { link }, state }) => {
    if (state.hosterFiles.isMisreported(link)) return refuse(404, 7);
    const found = state.links.find(link);
    if (found === "unsupported") return { status: 200, body: viewOfUnsupported(link) };
    return typeof found === "string" ? refuseLink(found) : { status: 200, body: viewOfCheck(link, found) };
  },

  unrestrictLink: (context) => {
    const denial = denialOf(context, "unrestrict");
    if (denial) return denial;
    const { account, conditions, downloads } = context.state;
    if (conditions.has("address blocked")) return refuse(403, 22);
    if (conditions.has("fair usage reached")) return refuse(503, 36);
    if (!account.premium) return refuse(503, 20);
    const result = downloads.unrestrict(context.body.link);
    if (result === "infringing") return refuse(451, 35);
    if (typeof result === "string") return refuseLink(result);
    const alternatives = result.alternatives.flatMap((id) => downloads.get(id) ?? []);
    return { status: 200, body: viewOfDownload(result, context.origin, alternatives) };
  },

  unrestrictFolder: (context) => {
    const denial = denialOf(context, "unrestrict");
    if (denial) return denial;
    const { conditions, links } = context.state;
    if (conditions.has("address blocked")) return refuse(403, 22);
    if (conditions.has("fair usage reached")) return refuse(503, 36);
    const found = links.open(context.body.link);
    return typeof found === "string" ? refuseLink(found) : { status: 200, body: [...found] };
  },

  unrestrictContainerFile,
  unrestrictContainerLink,
} satisfies Handlers<operations, RealDebridState>;
