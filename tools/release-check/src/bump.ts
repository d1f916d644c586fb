/** The part of a version that a release raises, smallest first. */
export const BUMPS = ["none", "patch", "minor", "major"] as const;
export type Bump = (typeof BUMPS)[number];

export function isLess(bump: Bump, than: Bump): boolean {
  return BUMPS.indexOf(bump) < BUMPS.indexOf(than);
}

export function largest(bumps: readonly Bump[]): Bump {
  return bumps.reduce((most, bump) => (isLess(most, bump) ? bump : most), "none");
}

/**
 * What a change of this size demands of a package at this version. Before 1.0 a break raises the minor number,
 * which a caret range does not cross; 1.0 is a decision and never follows from a change.
 */
export function neededBump(found: Bump, version: string): Bump {
  return found === "major" && isBeforeOne(version) ? "minor" : found;
}

export function isBeforeOne(version: string): boolean {
  return version.startsWith("0.");
}

/** `1.2.3` raised by a bump. */
export function raise(version: string, bump: Bump): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  if (bump === "major") return `${major + 1}.0.0`;
  if (bump === "minor") return `${major}.${minor + 1}.0`;
  return bump === "patch" ? `${major}.${minor}.${patch + 1}` : version;
}
