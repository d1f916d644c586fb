import type { Versioned } from "../openapi.ts";
import type { VersionsModel } from "./operation-model.ts";

/** Since and until which version something is there; undefined when every version has it. */
export function versionsOf({ "x-since": since, "x-until": until }: Versioned): VersionsModel | undefined {
  if (since === undefined && until === undefined) return undefined;
  return { ...(since !== undefined && { since }), ...(until !== undefined && { until }) };
}

/** The same as a sentence of documentation, empty when every version has it. */
export function versionsSentence(versions: VersionsModel | undefined): string {
  const { since, until } = versions ?? {};
  if (since && until) return `From ${since} to ${until}.`;
  if (since) return `Since ${since}.`;
  return until ? `Until ${until}.` : "";
}
