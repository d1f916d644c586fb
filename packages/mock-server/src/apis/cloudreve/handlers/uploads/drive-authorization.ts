import type { IncomingHttpHeaders } from "node:http";
import type { operations } from "@debrid-drive/cloudreve-client/schema";
import type { Handlers } from "../../../../engine/handler.ts";
import type { CloudreveState } from "../../state.ts";

export const driveAuthorization = {
  finishOneDriveAuthorization: ({ query, headers, state }) =>
    finish(state, headers, "onedrive", query.code, query.error ? (query.error_description ?? "") : undefined),

  finishGoogleDriveAuthorization: ({ query, headers, state }) =>
    finish(state, headers, "googledrive", query.code, query.error || undefined),
} satisfies Handlers<operations, CloudreveState>;

/** The code that stands for no access at the mock's drives. */
const REFUSED_CODE = "refused";

/** Leads the administrator's browser back to the storage policies, with what came of it in the address. */
function finish(
  state: CloudreveState,
  headers: IncomingHttpHeaders,
  drive: "onedrive" | "googledrive",
  access: string | undefined,
  complaint: string | undefined,
) {
  if (complaint !== undefined) return leadBack(state, 40001, complaint);
  const session = state.session(headers);
  const number = session?.oauthPolicies?.[drive];
  if (number === undefined) return leadBack(state, 404);
  const policy = state.policies.facts.get(number);
  const cookie = state.sessions.write(session, (written) => {
    const { [drive]: _, ...others } = written.oauthPolicies ?? {};
    written.oauthPolicies = others;
  });
  if (!policy) return leadBack(state, 40035, "", cookie);
  if (!access || access === REFUSED_CODE) {
    return leadBack(state, 50005, "Failed to fetch AccessToken", cookie);
  }
  policy.shown = { ...policy.shown, AccessKey: `mock-refresh-token-${policy.id}` };
  return leadBack(state, 0, "", cookie);
}

function leadBack(state: CloudreveState, code: number, msg = "", cookie?: string) {
  const query = new URLSearchParams({ code: String(code), err: "", msg });
  const target = `${state.settings.get("siteURL").replace(/\/$/, "")}/admin/policy?${query}`;
  return {
    status: 303,
    headers: {
      "Cache-Control": "private, no-cache",
      "Content-Type": "text/html; charset=utf-8",
      Location: target,
      ...(cookie === undefined ? {} : { "Set-Cookie": cookie }),
    },
    body: `<a href="${target.replaceAll("&", "&amp;")}">See Other</a>.\n\n`,
  } as const;
}
