import { existsSync } from "node:fs";

export const PACKAGE = new URL("../../packages/mock-server/", import.meta.url);
const BUILT = new URL("dist/index.js", PACKAGE);

/** The mock as users get it; without a build, Node strips the types of the sources first. */
export const ENTRY = existsSync(BUILT) ? BUILT.href : "@debrid-drive/mock-server";
