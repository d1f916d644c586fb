import type { Caller, Received, Sent, Stage } from "../../../scenarios/scenario.ts";
import type { PolicyFact } from "../site/facts.ts";
import type { CloudreveState } from "../state.ts";
import { GROUP } from "../users/groups.ts";

export const USER = "user@example.com";
export const GUEST = "guest@example.com";

/** Somebody who has logged in. */
export async function loggedIn({ caller }: Stage<CloudreveState>, email = USER): Promise<Caller> {
  const one = caller();
  await one.send("login", { body: { userName: email, Password: "mock-password" } });
  return one;
}

/** What an answer holds. */
export const dataOf = ({ body }: Received): unknown => (body as { data: unknown }).data;

/** Opens a link of the server as the operation that it is of. */
export function openLink(
  caller: Caller,
  operation: "downloadFile" | "getLinkedFile" | "downloadArchive" | "openDirectLink",
  link: string,
  headers: NonNullable<Sent["headers"]> = {},
): Promise<Received> {
  const { pathname, searchParams } = new URL(link, "http://localhost");
  const [first = "", second = ""] = pathname.split("/").slice(5).map(decodeURIComponent);
  const path = operation === "downloadArchive" ? { sessionID: first } : { id: first, name: second };
  return caller.send(operation, { path, query: { sign: searchParams.get("sign") ?? "" }, headers });
}

/** The id that the API has for a file. */
export const fileId = (state: CloudreveState, path: string, email = USER): string =>
  state.ids.encode("file", state.fileAt(email, path).id);

/** The id that the API has for a folder; throws when there is none. */
export function folderId(state: CloudreveState, path: string, email = USER): string {
  const folder = state.drive.find(state.userBy(email).id, path);
  if (!folder) throw new Error(`${email} has no folder ${path}`);
  return state.ids.encode("folder", folder.id);
}

/** From now on, what the users' group uploads goes to a storage of its own. */
export function useStorage(state: CloudreveState, shown: Partial<PolicyFact["shown"]>): void {
  const local = state.policies.facts.get(1)?.shown;
  const policy = state.policies.save(0, { ...local, ...shown });
  const group = state.groups.of(GROUP.team);
  state.groups.save(group.id, { ...group, policies: [policy.id] });
}

export const NODE = { Name: "Node", Type: "remote", Server: "http://node.example.com" };
export const DRIVE = { Name: "Drive", Type: "googledrive" };
export const UNKNOWN = { Name: "Unknown", Type: "punched cards" };

/** Options of a storage that takes nothing but texts. */
export const TEXTS = { token: "", file_type: ["txt"], mimetype: "" };
