import type { DirectoryListing } from "../../generated/models.ts";
import { UploadError } from "../upload-error.ts";
import type { UploadedFile } from "../upload-options.ts";
import { inListing } from "./folder.ts";
import { type Job, OPERATION } from "./job.ts";

/** The name that the file gets, or the file that makes the upload needless. */
export function freeName({ target, source, options }: Job, listing: DirectoryListing): string | UploadedFile {
  const { name, path } = target;
  const found = inListing(listing, name);
  if (found === undefined) return name;
  const { size } = source;
  if (options.ifExists === "skip" && found.type === "file" && found.size === size) {
    return { path, name, size, status: "there" };
  }
  if (options.ifExists === "rename") return numbered(listing, name);
  const what =
    found.type === "dir" ? "folder" : options.ifExists === "skip" ? "file of another size" : "file";
  throw new UploadError(OPERATION, "exists", `there is a ${what} of this name`);
}

function numbered(listing: DirectoryListing, name: string): string {
  const dot = name.lastIndexOf(".");
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
  for (let number = 1; ; number += 1) {
    const next = `${stem} (${number})${ending}`;
    if (inListing(listing, next) === undefined) return next;
  }
}
