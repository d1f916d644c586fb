/** What calls need that do not just succeed, or whose token is no plain text. */
export const loadRest = () => import("./rest/index.ts");
