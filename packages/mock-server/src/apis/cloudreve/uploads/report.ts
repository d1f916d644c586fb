import type { Schemas } from "../common/schemas.ts";
import type { CloudreveState } from "../state.ts";
import { reservesSpace } from "./begin.ts";
import type { UploadFact } from "./facts.ts";
import { lengthOf } from "./parts.ts";
import { completeFile } from "./store-chunk.ts";

/** What comes of a report: HTTP status 401 when the upload itself is refused. */
export interface Outcome {
  readonly status: 200 | 401;
  readonly code: Schemas["ErrorCode"] | 0;
  readonly msg: string;
}

const MIB = 1_048_576;

const outcome = (code: Outcome["code"], msg = ""): Outcome => ({ status: 200, code, msg });
const refusal = (code: Outcome["code"], msg = ""): Outcome => ({ status: 401, code, msg });

/** Takes an upload to be reported: after that the server knows it no more, whatever comes of the report. */
export function takeUpload(
  state: CloudreveState,
  id: string,
  type: UploadFact["type"],
): UploadFact | Outcome {
  const upload = state.uploads.find(id);
  if (!upload) return refusal(40011, "上传会话不存在或已过期");
  if (upload.type !== type) return refusal(40006);
  upload.endedAt = state.clock.now();
  return state.users.facts.get(upload.owner)?.status === 0 ? upload : refusal(40021);
}

/** Looks at what the storage has, if the server asks it, and puts the file into its folder. */
export function reportUpload(state: CloudreveState, upload: UploadFact): Outcome {
  const refused = refuseStored(state, upload);
  if (refused) return refused;
  const file = state.uploads.placeholderOf(upload);
  if (!file) return outcome(40011, "LocalUpload session file placeholder not exist");
  const user = state.users.facts.get(upload.owner);
  const policy = state.policies.facts.get(upload.policy);
  const isReserved = policy !== undefined && reservesSpace(policy);
  if (user && !isReserved && upload.size > state.rules.freeOf(user.id)) {
    return outcome(40051, "Insufficient capacity");
  }
  completeFile(state, upload, file);
  return outcome(0);
}

/** Takes and reports in one, for a storage that is known to be what it says. */
export function reportFromStorage(state: CloudreveState, upload: UploadFact): Outcome {
  const taken = takeUpload(state, upload.id, upload.type);
  return "status" in taken ? taken : reportUpload(state, taken);
}

function refuseStored(state: CloudreveState, upload: UploadFact): Outcome | undefined {
  const { type, size, stored } = upload;
  if (!["s3", "cos", "onedrive"].includes(type)) return undefined;
  if (stored === undefined || state.uploads.down.has(type)) {
    return outcome(type === "onedrive" ? 50011 : 40055);
  }
  const found = lengthOf(stored.parts);
  const drive = state.policies.facts.get(upload.policy)?.shown.OptionsSerialized.od_driver ?? "";
  // SharePoint adds to office documents.
  const slack = type === "onedrive" && /sharepoint\.(?:com|cn)/.test(drive) ? MIB : 0;
  return found < size || found > size + slack ? outcome(40055) : undefined;
}
