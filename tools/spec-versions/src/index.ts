export { acrossVersions, atVersion } from "./narrow.ts";
export { withVersionNotes } from "./notes.ts";
