import type { CloudreveState } from "../state.ts";
import type { Json } from "./read-schema.ts";

const MIB = 1_048_576;
const UPLOAD = "/api/v3/file/upload";
const OF_VISITORS = {
  saveType: "anonymous",
  maxSize: "0.00mb",
  allowedType: null,
  upUrl: "",
  allowSource: false,
};

/** The storage policy as it was part of a user; `undefined` for an object that is no user. */
export function userPolicyOf(user: Json, state: CloudreveState) {
  if (user.anonymous === true) return OF_VISITORS;
  const id = typeof user.id === "string" ? state.ids.decode("user", user.id) : undefined;
  if (id === undefined) return undefined;
  const { Type, Server, MaxSize, OptionsSerialized, IsOriginLinkEnable } = state.policyOf(id).shown;
  return {
    saveType: Type,
    maxSize: `${(MaxSize / MIB).toFixed(2)}mb`,
    allowedType: OptionsSerialized.file_type ?? [],
    // Small files of OneDrive go through the server, too.
    upUrl: ["local", "onedrive"].includes(Type) ? UPLOAD : Server,
    allowSource: IsOriginLinkEnable,
  };
}
