import type { FlowOptions } from "@debrid-drive/runtime";
import { within } from "@debrid-drive/runtime/flow";
import type { CloudreveClient } from "../generated/client.ts";
import { serverHas } from "../version/server-has.ts";
import type { Entry } from "./entry.ts";
import { FsError } from "./fs-error.ts";
import { locateAll } from "./locate-all.ts";
import { askForBatch, askForOne } from "./source-link-calls.ts";
import { checkTargets, type Targets } from "./target.ts";

/** Of one file. A file without a link does not fail the others. */
export type SourceLinkResult =
  | { readonly ok: true; readonly file: Entry /** Absolute. */; readonly url: string }
  | { readonly ok: false; readonly file: Entry; readonly error: FsError };

/**
 * Permanent links to files, which anybody can open without login; in the order given. One call for many files, or one
 * for each on servers before 3.5.3. Links of the form `/f/…` end when the file is renamed.
 *
 * @throws FsError when something is not there (`not-found`), or is a folder (`not-a-file`)
 * @throws ConfigError with the reason for a path that cannot exist
 */
export function sourceLinks(
  client: CloudreveClient,
  targets: Targets,
  options: FlowOptions = {},
): Promise<SourceLinkResult[]> {
  return within("sourceLinks", options, async (signal) => {
    const asking = { client, operation: "sourceLinks", signal };
    const checked = checkTargets(targets, "sourceLinks", "targets");
    const files = (await locateAll(asking, checked, { field: "targets" })).map(({ entry }) => entry);
    const folder = files.find(({ type }) => type === "dir");
    if (folder) throw new FsError("sourceLinks", "not-a-file", { path: folder.path });
    if (files.length === 0) return [];
    const results = new Map<Entry, SourceLinkResult>();
    if (await serverHas(client, { since: "3.5.3" }, { signal })) {
      for (const batch of apart(files))
        for (const one of await askForBatch(asking, batch)) results.set(one.file, one);
    } else {
      for (const file of files) results.set(file, await askForOne(asking, file));
    }
    return files.flatMap((file) => results.get(file) ?? []);
  });
}

/** Answers tell files of one name apart by a number of the folder that means nothing to us: so ask for them apart. */
function apart(files: readonly Entry[]): Entry[][] {
  const batches: Map<string, Entry>[] = [];
  for (const file of files) {
    const free = batches.find((batch) => !batch.has(file.name));
    if (free) free.set(file.name, file);
    else batches.push(new Map([[file.name, file]]));
  }
  return batches.map((batch) => [...batch.values()]);
}
