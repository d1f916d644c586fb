import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { COOKIES } from "@debrid-drive/examples/samples";
import { FILES } from "../../examples/snippets/run/samples.ts";

/** A folder with the files that samples read, in which commands may write. */
export async function sampleFolder() {
  const path = await mkdtemp(join(tmpdir(), "samples-"));
  await cp(FILES, path, { recursive: true });
  return {
    path,
    /** Puts the cookie there that curl would have kept after a login. */
    async keepCookie(header: string | null): Promise<void> {
      const [name = "", value = ""] = (header ?? "").split("=");
      const fields = ["127.0.0.1", "FALSE", "/", "FALSE", "0", name, value];
      await writeFile(join(path, COOKIES), header === null ? "" : `${fields.join("\t")}\n`);
    },
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}
