import { readFileSync } from "node:fs";
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
