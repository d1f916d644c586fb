/** A release of a server, such as `3.5.3`. */
export type Version = `${number}.${number}.${number}`;

/** What `x-since` and `x-until` say about the thing they stand on. */
export interface VersionMarks {
  readonly "x-since"?: Version;
  readonly "x-until"?: Version;
  /** Since when something has the type it has now. */
  readonly "x-shape-since"?: Version;
}

/** Reads a version; throws when the text is none. */
export function parseVersion(text: unknown): Version {
  if (typeof text === "string" && /^\d+\.\d+\.\d+$/.test(text)) return text as Version;
  throw new Error(`expected a version such as 3.5.3, got ${JSON.stringify(text)}`);
}

/** Below 0 when `a` is older than `b`. */
export function compareVersions(a: Version, b: Version): number {
  const [left, right] = [a, b].map((version) => version.split(".").map(Number));
  const differences = (left ?? []).map((part, index) => part - (right?.[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

/** Whether a server of this version has the thing with these marks. */
export function isIn(version: Version, marks: VersionMarks): boolean {
  const { "x-since": since, "x-until": until } = marks;
  if (since !== undefined && compareVersions(version, parseVersion(since)) < 0) return false;
  return until === undefined || compareVersions(version, parseVersion(until)) <= 0;
}

/** The marks as a sentence, such as `Since 3.5.0.`; nothing when there is none. */
export function versionNote(marks: VersionMarks): string | undefined {
  const { "x-since": since, "x-until": until, "x-shape-since": shapeSince } = marks;
  const life = since && until ? `From ${since} to ${until}.` : since ? `Since ${since}.` : undefined;
  const end = until && !since ? `Until ${until}.` : undefined;
  const shape = shapeSince && `In this form since ${shapeSince}.`;
  return [life, end, shape].filter(Boolean).join(" ") || undefined;
}
