export { type Api, type ApiOperation, type Group, readApi } from "./api.ts";
export type { Description } from "./description.ts";
export { type ErrorWords, errorPage } from "./error-page.ts";
export { groupAnchor, operationIndex } from "./group-index.ts";
export { errorAnchor, operationLink, referenceLink } from "./links.ts";
export { operationPage } from "./operation-page.ts";
export type { Sample } from "./sample.ts";
