import type { operations } from "@debrid-drive/cloudreve-client/schema";
import type { Handler } from "../../../engine/handler.ts";
import { doneEmpty, fail, refuseParameter } from "../common/envelope.ts";
import { cleanPath } from "../files/paths.ts";
import type { CloudreveState } from "../state.ts";

const FOLDER_CODES = {
  "root protected": 40053,
  "illegal name": 40052,
  "file exists": 40004,
  full: 40002,
} as const;

/** A file in one piece, whose folder and name are in headers; 3.4.0 gave them other names. */
export const uploadFile: Handler<operations["uploadFile"], CloudreveState> = ({ body, headers, state }) => {
  const user = state.fileUserOf(headers);
  if (typeof user === "number") return fail(user);
  const name = decoded(headers["x-cr-filename"] ?? headers["x-filename"]);
  const path = decoded(headers["x-cr-path"] ?? headers["x-path"]);
  const hasLength = headers["content-length"] !== undefined;
  if (name === undefined || path === undefined || !hasLength) return refuseParameter("Parameter error");
  const { drive, rules } = state;
  const policy = state.policyOf(user.id);
  if (!["local", "onedrive"].includes(policy.shown.Type)) return fail(40006);
  const bytes = (body as unknown) instanceof Uint8Array ? Uint8Array.from(body as never) : new Uint8Array();
  const refusal = rules.refusal(policy, name, bytes.length);
  if (refusal) return fail(refusal);
  if (bytes.length > rules.freeOf(user.id)) return fail(40051);
  if (state.outages.has("storage")) return fail(40002);
  if (state.outages.has("database")) return fail(50001);
  // Missing folders are made.
  const created = drive.create(user.id, path);
  if (created !== "done") return fail(FOLDER_CODES[created]);
  const folder = drive.find(user.id, cleanPath(path));
  const outcome = folder ? drive.addFile(folder, name, 0, { policy: policy.id }) : "root protected";
  if (outcome !== "done") return fail(FOLDER_CODES[outcome]);
  const file = folder && drive.content(folder).files.get(name);
  if (file) drive.replaceContent(file, bytes);
  return doneEmpty();
};

function decoded(header: string | readonly string[] | undefined): string | undefined {
  try {
    return typeof header === "string" ? decodeURIComponent(header) : undefined;
  } catch {
    return undefined;
  }
}
