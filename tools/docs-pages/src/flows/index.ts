export type { ArazzoFile } from "./arazzo.ts";
export { flowMarkdown } from "./flow-markdown.ts";
