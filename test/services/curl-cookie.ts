import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { COOKIES } from "@debrid-drive/examples/samples";

/** Puts the cookie of a request into a folder, as curl would have kept it after a login. */
export async function keepCookie(folder: string, { headers }: Request): Promise<void> {
  const header = headers.get("cookie");
  const [name = "", value = ""] = (header ?? "").split("=");
  const fields = ["127.0.0.1", "FALSE", "/", "FALSE", "0", name, value];
  await writeFile(join(folder, COOKIES), header === null ? "" : `${fields.join("\t")}\n`);
}
