export { acrossVersions, atVersion } from "./narrow.ts";
export { parseVersion, type Version, type VersionMarks, versionNote } from "./version.ts";
