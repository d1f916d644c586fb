export { type Api, type ApiOperation, type Group, readApi } from "./api.ts";
export type { Description } from "./description.ts";
export { type ErrorWords, errorPage } from "./error-page.ts";
export { groupAnchor, operationIndex } from "./group-index.ts";
export { errorAnchor, operationLink, referenceLink } from "./links.ts";
export { type ListedPage, llmsText, type PageList } from "./llms.ts";
export { blocks, frontMatter } from "./markdown.ts";
export { operationPage } from "./operation-page.ts";
export { type PageFiles, plainMarkdown } from "./plain-markdown.ts";
export type { Sample } from "./sample.ts";
export {
  type TryItBody,
  type TryItOperation,
  type TryItParameter,
  tryItOperations,
} from "./try-it.ts";
