import { ApiError } from "@debrid-drive/runtime/flow";
import type { SourceLink } from "../generated/models.ts";
import { createSourceLinks, getSourceLink } from "../generated/operations/file.ts";
import type { Entry } from "./entry.ts";
import { FsError } from "./fs-error.ts";
import type { Asking } from "./read-folder.ts";
import { codeOf, isGone } from "./refusals.ts";
import type { SourceLinkResult } from "./source-links.ts";

/** Files of different names. More than the group may ask for at once are asked for in halves. */
export async function askForBatch(asking: Asking, files: readonly Entry[]): Promise<SourceLinkResult[]> {
  const { client, signal } = asking;
  try {
    const links = await createSourceLinks(client, { items: files.map(({ id }) => id) }, { signal });
    const byName = new Map(links.map((link) => [link.name, link]));
    return files.map((file) => resultOf(asking, file, byName.get(file.name)));
  } catch (error) {
    if (isGone(error)) return files.map((file) => resultOf(asking, file, undefined));
    if (codeOf(error) !== 40014 || files.length === 1) throw error;
    const half = Math.ceil(files.length / 2);
    return [
      ...(await askForBatch(asking, files.slice(0, half))),
      ...(await askForBatch(asking, files.slice(half))),
    ];
  }
}

/** As servers before 3.5.3 want it. */
export async function askForOne(asking: Asking, file: Entry): Promise<SourceLinkResult> {
  const { client, operation, signal } = asking;
  try {
    const { url } = await getSourceLink(client, { id: file.id }, { signal });
    return { ok: true, file, url: absolute(asking, url, file) };
  } catch (error) {
    if (isGone(error)) return resultOf(asking, file, undefined);
    if (!(error instanceof ApiError) || codeOf(error) === 401) throw error;
    const { serverMessage } = error;
    const about = { path: file.path, serverMessage, cause: error };
    return { ok: false, file, error: new FsError(operation, "no-link", about) };
  }
}

function resultOf(asking: Asking, file: Entry, link: SourceLink | undefined): SourceLinkResult {
  const { operation } = asking;
  const { path } = file;
  if (!link) return { ok: false, file, error: new FsError(operation, "not-found", { path }) };
  if (link.url !== "") return { ok: true, file, url: absolute(asking, link.url, file) };
  return { ok: false, file, error: new FsError(operation, "no-link", { path, serverMessage: link.error }) };
}

/** Some links are paths of the site, and in `/f/…` the server leaves a `#` of the name as it is. */
function absolute({ client }: Asking, url: string, { name }: Entry): string {
  const isShort = /^[^?#]*\/f\/[0-9A-Za-z]+\//.test(url);
  const whole = isShort && name.includes("#") ? url.replaceAll("#", "%23") : url;
  return new URL(whole, client.baseUrl).href;
}
