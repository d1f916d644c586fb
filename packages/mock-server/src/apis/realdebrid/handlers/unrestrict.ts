import type { operations } from "@debrid-drive/realdebrid-client/schema";
import type { Handlers } from "../../../engine/handler.ts";
import { isAuthorized } from "../authorization.ts";
import { viewOfDownload } from "../download-view.ts";
import { refuse } from "../errors.ts";
import type { RealDebridState } from "../state.ts";

export const unrestrict = {
  unrestrictLink: (context) => {
    if (!isAuthorized(context)) return refuse(401, 8);
    const result = context.state.downloads.unrestrict(context.body.link);
    switch (result) {
      case "not a link":
        return refuse(400, 2);
      case "unsupported hoster":
        return refuse(503, 16);
      case "file unavailable":
        return refuse(503, 24);
      default:
        return { status: 200, body: viewOfDownload(result, context.origin) };
    }
  },
} satisfies Handlers<operations, RealDebridState>;
