import type { IncomingHttpHeaders } from "node:http";
import { authorizationOf, type OauthKind } from "../../admin/oauth.ts";
import { complaintAbout, isReached } from "../../admin/outside.ts";
import { done, doneEmpty, fail } from "../../common/envelope.ts";
import type { CloudreveState } from "../../state.ts";
import { forAdmins } from "./for-admins.ts";

/** Operations that set a storage up, or get access to it. */
export const adminPolicyAccess = forAdmins({
  /** The storage takes the rules if its address begins with `https:`. */
  addAdminPolicyCors: ({ body, state }) => {
    const policy = state.policies.facts.get(body.id);
    if (!policy) return fail(40035);
    if (!["oss", "cos", "s3"].includes(policy.shown.Type)) return fail(40006);
    return isReached(policy) ? doneEmpty() : fail(50009);
  },

  /** The cloud makes the function if both keys and a region are given for a policy of its kind. */
  addAdminPolicyScf: ({ body, state }) => {
    const { shown } = state.policies.facts.get(body.id) ?? {};
    if (!shown) return fail(40035);
    const isGiven = shown.AccessKey !== "" && shown.SecretKey !== "" && (body.region ?? "") !== "";
    return shown.Type === "cos" && isGiven ? doneEmpty() : fail(40001, "Failed to create SCF function");
  },

  getAdminOneDriveAuthorization: ({ path, headers, state }) => authorize(state, headers, "onedrive", path.id),

  getAdminGoogleDriveAuthorization: ({ path, headers, state }) =>
    authorize(state, headers, "googledrive", path.id),
});

/** The session notes the policy, for the way back. */
function authorize(state: CloudreveState, headers: IncomingHttpHeaders, kind: OauthKind, id: number) {
  const policy = state.policies.facts.get(id);
  if (policy?.shown.Type !== kind) return fail(40035);
  if (complaintAbout(policy.shown.BaseURL) !== undefined) return fail(50005, "Failed to initialize client");
  const cookie = state.sessions.write(state.session(headers), (session) => {
    session.oauthPolicies = { ...session.oauthPolicies, [kind]: id };
  });
  return done(authorizationOf(kind, policy), [cookie]);
}
