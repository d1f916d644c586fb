import type { Caller, Stage } from "../../../../scenarios/scenario.ts";
import type { FileFact, FolderFact } from "../../files/facts.ts";
import type { ShareFact } from "../../shares/facts.ts";
import type { CloudreveState } from "../../state.ts";
import { USER } from "../stage.ts";

/** Somebody who has opened the site, without which no preview is shown. */
export async function siteVisitor({ caller, state }: Stage<CloudreveState>): Promise<Caller> {
  const somebody = caller();
  const { headers } = await somebody.send("getSiteConfig");
  const session = state.sessions.find(headers.get("set-cookie") ?? "");
  if (session) return somebody;
  const cookie = state.sessions.write(undefined, (written) => {
    written.sawConfig = true;
  });
  return caller({ cookie: cookie.split(";")[0] ?? "" });
}

/** Shares a file or folder of the owner, and gives the key. */
export function share(state: CloudreveState, path: string, given: Partial<ShareFact> = {}): string {
  const { id: owner } = state.userBy(USER);
  const folder = state.drive.find(owner, path);
  const source: FileFact | FolderFact = folder ?? state.fileAt(USER, path);
  const isFolder = folder !== undefined;
  const made = state.shares.add({ owner, isFolder, source: source.id, sourceName: source.name, ...given });
  return state.ids.encode("share", made.id);
}

/** The key of a share that was made with `share`, by the order of making, from 1. */
export const keyOf = (state: CloudreveState, number: number): string => state.ids.encode("share", number);

/** Files of the owner to be shared. */
export function putFiles(state: CloudreveState): void {
  state.putFile(USER, "/films/readme.md", "# Films\n\nAll of them are free.\n");
  state.putFile(USER, "/films/notes.txt", "some notes\n");
  state.putFile(USER, "/films/plan.docx", 20_000);
  state.putFile(USER, "/films/stills/bunny.png", 3_654);
  state.putFile(USER, "/films/stills/broken.png", "no image");
  state.putFile(USER, "/films/stills/deep/bunny.jpg", 5_000);
  state.drive.create(state.userBy(USER).id, "/films/empty");
  state.putFile(USER, "/greeting.txt", "Hello again, world!\n");
}
