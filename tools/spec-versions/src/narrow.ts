import type { Json } from "./document.ts";
import { dropOtherVersions } from "./drop-other-versions.ts";
import { narrowExamples } from "./narrow-examples.ts";
import { inNewestForm } from "./newest-form.ts";
import { prune } from "./prune.ts";
import { renumberCodes } from "./renumber-codes.ts";
import type { Version } from "./version.ts";

/** The description of one version, out of the description of all of them. */
export function atVersion(union: Json, version: Version): Json {
  const document = structuredClone(union);
  narrowExamples(document, version);
  return prune(renumberCodes(dropOtherVersions(document, version), version));
}

/**
 * The description that a client is generated from: all operations of all versions, in the form of the newest
 * version that has them. What some versions lack is optional.
 */
export function acrossVersions(union: Json, newest: Version): Json {
  return prune(renumberCodes(inNewestForm(union, newest), newest));
}
