import type { IncomingHttpHeaders } from "node:http";
import { fail, refuseParameter } from "../common/envelope.ts";
import type { CloudreveState } from "../state.ts";
import type { UserFact } from "../users/facts.ts";
import type { FileFact } from "./facts.ts";

type Refusal = 401 | 40001 | 40016 | 50005;

type OwnFile =
  | { readonly user: UserFact; readonly file: FileFact; readonly refusal?: never }
  | { readonly user?: never; readonly file?: never; readonly refusal: Refusal };

/** The user who is logged in and the file of an id, or the code that refuses, in the order the server checks. */
export function ownFile(state: CloudreveState, headers: IncomingHttpHeaders, id: string): OwnFile {
  const user = state.fileUserOf(headers);
  if (user === 401) return { refusal: user };
  const number = state.ids.decode("file", id);
  if (number === undefined) return { refusal: 40001 };
  if (user === 50005) return { refusal: user };
  const file = state.drive.files.get(number);
  return file?.owner === user.id && file.upload === undefined ? { user, file } : { refusal: 40016 };
}

/** What the server says when there is no such file. */
export function refuseFile(code: Refusal) {
  if (code === 40001) return refuseParameter("Failed to parse object ID");
  return code === 40016 ? fail(code, "Object not exist") : fail(code);
}
