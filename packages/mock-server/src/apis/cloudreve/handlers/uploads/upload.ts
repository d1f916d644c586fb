import type { operations } from "@debrid-drive/cloudreve-client/schema";
import type { Handlers } from "../../../../engine/handler.ts";
import { answer, done, doneEmpty, fail } from "../../common/envelope.ts";
import type { FileFact } from "../../files/facts.ts";
import { deleteFiles } from "../../files/removal.ts";
import type { CloudreveState } from "../../state.ts";
import { beginUpload } from "../../uploads/begin.ts";
import { storeLocalChunk } from "../../uploads/store-chunk.ts";
import { viewOfUpload } from "../../uploads/view.ts";

const POLICY_CHANGED = "存储策略发生变化，请刷新文件列表并重新添加此任务";

export const upload = {
  createUploadSession: ({ body, headers, state, origin }) => {
    const user = state.userOf(headers);
    if (!user) return fail(401);
    const number = state.ids.decode("policy", body.policy_id);
    if (number === undefined) return fail(40035);
    const policy = state.policyOf(user.id);
    if (policy.id !== number) return fail(40006, POLICY_CHANGED);
    if (policy.shown.Type === "googledrive") return { status: 500 };
    const begun = beginUpload(state, user, policy, body);
    if (begun === -1) return fail(-1, `${policy.shown.Server || "storage"}: connect: connection refused`);
    return typeof begun === "number" ? fail(begun) : done(viewOfUpload(state, begun, policy, origin));
  },

  uploadChunk: ({ path, body, headers, state }) => {
    const user = state.userOf(headers);
    if (!user) return fail(401);
    const found = state.uploads.find(path.sessionId);
    const file = found && state.uploads.placeholderOf(found);
    if (!found || !file || found.owner !== user.id) return fail(40011);
    if (found.type !== "local") return fail(40006);
    const bytes = body as unknown as Uint8Array;
    const chunk = { index: path.index, bytes, length: headers["content-length"] };
    const refusal = storeLocalChunk(state, user, found, file, chunk);
    return refusal ? fail(...refusal) : doneEmpty();
  },

  deleteUploadSession: ({ path, headers, state }) => {
    const user = state.userOf(headers);
    if (!user) return fail(401);
    // By the file that holds the name: an upload that has ended can be given up, too.
    const files = state.uploads.placeholdersOf(user.id).filter((file) => file.upload === path.sessionId);
    return files.length === 0 ? fail(40011) : giveUp(state, files);
  },

  deleteAllUploadSessions: ({ headers, state }) => {
    const user = state.userOf(headers);
    return user ? giveUp(state, state.uploads.placeholdersOf(user.id)) : fail(401);
  },
} satisfies Handlers<operations, CloudreveState>;

function giveUp(state: CloudreveState, files: readonly FileFact[]) {
  const failed = deleteFiles(state, files);
  if (failed === 0) return doneEmpty();
  return answer({ code: 203, msg: `Failed to delete ${failed} file(s).` } as const);
}
