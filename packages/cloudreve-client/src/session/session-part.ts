// What `start-session.ts` loads.
// In sight of these, esbuild keeps what programs start with in one file.
// biome-ignore lint/correctness/noUnusedImports: only to be seen
import {} from "../core.ts";
// biome-ignore lint/correctness/noUnusedImports: only to be seen
import {} from "../index.ts";

export { exportCookie, importCookie, login, logout } from "./login.ts";
export { openSession } from "./open-session.ts";
export { loginWithSecurityKey } from "./security-key.ts";
