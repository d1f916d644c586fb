/** What calls need that do not just succeed. */
export const loadRest = () => import("./rest.ts");
