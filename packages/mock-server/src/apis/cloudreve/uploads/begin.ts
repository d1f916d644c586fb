import type { Schemas } from "../common/schemas.ts";
import type { FolderFact } from "../files/facts.ts";
import { cleanPath } from "../files/paths.ts";
import type { PolicyFact } from "../site/facts.ts";
import type { CloudreveState } from "../state.ts";
import type { UserFact } from "../users/facts.ts";
import type { UploadFact } from "./facts.ts";
import { chunkCount } from "./parts.ts";
import { Uploads } from "./uploads.ts";

type Request = Schemas["CreateUploadSessionRequest"];
type Refusal = Schemas["ErrorCode"];

/** As many parts as S3 and OSS take. */
const MOST_PARTS = 10_000;
const MIB = 1_048_576;

/** Opens an upload, or gives the code that refuses it; everything is looked at in the server's order. */
export function beginUpload(
  state: CloudreveState,
  user: UserFact,
  policy: PolicyFact,
  request: Request,
): UploadFact | Refusal {
  const type = policy.shown.Type as UploadFact["type"];
  const size = request.size ?? 0;
  const refusal = refuseFile(state, user, policy, request.name, size);
  if (refusal !== undefined) return refusal;
  const chunkSize = chunkSizeOf(policy);
  // The storage is asked first, so that a name that is taken leaves an upload there.
  if (state.uploads.down.has(type)) return -1;
  if (type === "remote" && state.uploads.leftOnNodes.has(filePathOf(request))) return 409;
  if (isSigned(type) && chunkCount(size, chunkSize) > MOST_PARTS) return -1;
  const folder = folderFor(state, user, request.path);
  if (typeof folder === "number") return folder;
  const { files } = state.drive.content(folder);
  const taken = files.get(request.name);
  if (taken) return taken.upload === undefined ? 40004 : 40054;
  if (state.uploads.facts.size >= Uploads.limit) return 50006;
  const id = state.uploads.nextId();
  const reserved = reservesSpace(policy) ? size : 0;
  const outcome = state.drive.addFile(folder, request.name, reserved, { upload: id, policy: policy.id });
  const file = files.get(request.name);
  if (outcome !== "done" || !file) return 50001;
  const lastModified = Math.max(0, request.last_modified ?? 0);
  return state.uploads.add(id, file, {
    owner: user.id,
    policy: policy.id,
    type,
    size,
    chunkSize,
    lastModified,
  });
}

function refuseFile(
  state: CloudreveState,
  user: UserFact,
  policy: PolicyFact,
  name: string,
  size: number,
): Refusal | undefined {
  const refusal = state.rules.refusal(policy, name, size);
  return refusal ?? (size > state.rules.freeOf(user.id) ? 40051 : undefined);
}

const filePathOf = ({ path, name }: Request): string => `${path.replace(/\/+$/, "")}/${name}`;

/** Whether each part has an address of its own. */
export const isSigned = (type: string): boolean => type === "s3" || type === "oss";

/** Whether the file that holds the name counts with its full size. */
export function reservesSpace({ shown }: PolicyFact): boolean {
  if (shown.Type === "remote") return true;
  return !["local", "upyun"].includes(shown.Type) && shown.OptionsSerialized.placeholder_with_size === true;
}

function chunkSizeOf({ shown }: PolicyFact): number {
  const given = shown.OptionsSerialized.chunk_size ?? 0;
  if (shown.Type === "cos" || shown.Type === "upyun") return 0;
  if (given > 0 || shown.Type === "local" || shown.Type === "remote") return given;
  return shown.Type === "onedrive" ? 50 * MIB : 25 * MIB;
}

/** The folder of a path, made if it is missing, or the code that refuses it. */
function folderFor({ drive }: CloudreveState, user: UserFact, path: string): FolderFact | Refusal {
  const outcome = drive.find(user.id, path) ? "done" : drive.create(user.id, path);
  const clean = cleanPath(path);
  const made = drive.find(user.id, clean) ?? drive.find(user.id, clean.replace(/ +(?=\/|$)/g, ""));
  if (outcome === "done" && made) return made;
  if (outcome === "root protected" || outcome === "done") return 40053;
  return outcome === "illegal name" ? 40052 : outcome === "file exists" ? 40004 : 40003;
}
