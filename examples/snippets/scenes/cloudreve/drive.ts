import { readFileSync } from "node:fs";
import { Cloudreve } from "@debrid-drive/cloudreve-client";
import type { MockSession } from "@debrid-drive/mock-server";
import { FILES } from "../../run/samples.ts";

export const USER = "user@example.com";

/** What is in the drive of everybody who runs a sample. */
export function furnish({ cloudreve }: MockSession): void {
  cloudreve.putFile(USER, "/films/Big Buck Bunny.mp4", 276_134_947);
  cloudreve.putFile(USER, "/films/Sintel.mp4", 129_241_752);
  cloudreve.putFile(USER, "/films/README.md", "# Films\n\nAll of them are free.\n");
  cloudreve.putFile(USER, "/photos/sunrise.png", readFileSync(`${FILES}picture.png`));
  cloudreve.putFile(USER, "/inbox/debian.torrent", readFileSync(`${FILES}debian.torrent`));
  cloudreve.putFile(USER, "/notes.txt", "Buy popcorn\n");
  cloudreve.putFile(USER, "/letter.docx", 20_480);
}

/** A share, as the mock keeps it. */
export type Shared = ReturnType<MockSession["cloudreve"]["shares"]["add"]>;

/** The user shares a file with everybody, or with who has the password. */
export function shareFile({ cloudreve }: MockSession, path: string, password = ""): Shared {
  const { id, name } = cloudreve.fileAt(USER, path);
  const owner = cloudreve.userBy(USER).id;
  return cloudreve.shares.add({
    owner,
    isFolder: false,
    source: id,
    sourceName: name,
    password,
    preview: true,
  });
}

/** The user shares a folder with everybody. */
export function shareFolder({ cloudreve }: MockSession, path: string): Shared {
  const owner = cloudreve.userBy(USER).id;
  const folder = cloudreve.drive.find(owner, path);
  if (folder === undefined) throw new Error(`there is no folder ${path}`);
  const { id, name } = folder;
  return cloudreve.shares.add({ owner, isFolder: true, source: id, sourceName: name, preview: true });
}

/** The user, who has logged in elsewhere. */
export async function logIn(baseUrl: string): Promise<Cloudreve> {
  const drive = new Cloudreve({ baseUrl });
  await drive.session.login({ userName: USER, password: "mock-password" });
  return drive;
}

/** Asks the server for something, as somebody who is not logged in. */
export async function post({ url }: MockSession, path: string, body: object): Promise<void> {
  const headers = { "content-type": "application/json" };
  const { status } = await fetch(`${url}${path}`, { method: "POST", headers, body: JSON.stringify(body) });
  if (status !== 200) throw new Error(`${path} was answered ${status}`);
}
