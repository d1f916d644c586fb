import { blocks, fence } from "./markdown.ts";

/** The tested sample of an operation. */
export interface Sample {
  readonly typescript: string;
  readonly curl?: string | undefined;
  readonly output?: { readonly language: "json" | "text"; readonly text: string } | undefined;
}

/** Tabs, in the Markdown of VitePress. */
export function sampleTabs({ typescript, curl, output }: Sample): string {
  return blocks(
    "::: code-group",
    fence("ts", typescript, "TypeScript"),
    curl === undefined ? undefined : fence("sh", curl, "curl"),
    output && fence(output.language, output.text, "Output"),
    ":::",
  ).trimEnd();
}
