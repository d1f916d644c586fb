import type { operations } from "@debrid-drive/cloudreve-client/schema";
import { type Handlers, PASS } from "../../../engine/handler.ts";
import { done, fail } from "../common/envelope.ts";
import { placeOf } from "../files/address.ts";
import { ownFile, refuseFile } from "../files/own-file.ts";
import { adminPolicyAccess } from "../handlers/admin/policy-access.ts";
import { adminTrials } from "../handlers/admin/trials.ts";
import type { CloudreveState } from "../state.ts";
import { directLinkOf } from "./direct-link.ts";
import { uploadFile } from "./upload-file.ts";

/** Operations that newer servers have no more. They answer with today's codes, which become those of their time. */
export const pastHandlers = {
  uploadFile,

  /** Uploads that pass through the server need nothing else; what other storages want, the description says. */
  getUploadCredential: ({ query, headers, state }) => {
    const user = state.fileUserOf(headers);
    if (typeof user === "number") return fail(user);
    const { Type } = state.policyOf(user.id).shown;
    if (Type !== query.type) return fail(40006);
    return ["local", "onedrive"].includes(Type) ? done({ token: "", policy: "", path: "", ak: "" }) : PASS;
  },

  getSourceLink: ({ path, headers, state, origin }) => {
    const { file, refusal } = ownFile(state, headers, path.id);
    if (refusal) return refuseFile(refusal);
    if (placeOf(state, file) === "unsupported") return fail(50005);
    const { url, error } = directLinkOf(state, file, origin);
    if (error === undefined) return done({ url });
    return state.rules.policy(file.policy).shown.IsOriginLinkEnable ? fail(-1, error) : fail(40006, error);
  },

  sendAdminTestMail: (context) => adminTrials.testAdminMail(context),
  getAdminPolicyAuthorization: (context) => adminPolicyAccess.getAdminOneDriveAuthorization(context),
} satisfies Handlers<operations, CloudreveState>;
