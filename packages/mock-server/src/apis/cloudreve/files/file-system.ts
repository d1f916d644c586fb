import type { CloudreveState } from "../state.ts";
import { isKnownType } from "./rules.ts";

/** Whether the server can work with the files of a user at all: their storage is of a type it knows. */
export const hasFileSystem = (state: CloudreveState, user: number): boolean =>
  isKnownType(state.policyOf(user));
