import { refuseParameter } from "../common/envelope.ts";
import type { FileFact } from "../files/facts.ts";
import type { CloudreveState } from "../state.ts";
import type { UserFact } from "../users/facts.ts";
import type { WopiTokenFact } from "./facts.ts";
import { refuseToken, stumble } from "./refusals.ts";

export interface WopiAccess {
  readonly token: WopiTokenFact;
  readonly user: UserFact;
  readonly file: number;
}

/** Who asks for which file, or the answer that refuses it. */
export function wopiAccess(state: CloudreveState, id: string, text: string) {
  const file = state.ids.decode("file", id);
  if (file === undefined) return refuseParameter("Failed to parse object ID");
  const token = state.wopiTokens.find(text);
  if (typeof token === "string") return refuseToken(token);
  const user = state.users.facts.get(token.user);
  if (user?.status !== 0) return stumble("user not found");
  return token.file === file ? { token, user, file } : stumble("file not found");
}

/** The document, if it is there and the site allows to edit one so large. */
export function wopiDocument(state: CloudreveState, { user, file }: WopiAccess): FileFact | undefined {
  const found = state.drive.files.get(file);
  const most = state.settings.number("maxEditSize");
  const isTooLarge = found !== undefined && most > 0 && found.size > most;
  return found?.owner !== user.id || found.upload !== undefined || isTooLarge ? undefined : found;
}
