import { blocks, fence } from "./markdown.ts";

/** The tested sample of an operation. */
export interface Sample {
  readonly typescript: string;
  readonly curl: string;
  /** What the program prints. */
  readonly output: string;
}

/** Tabs, in the Markdown of VitePress. */
export function sampleTabs({ typescript, curl, output }: Sample): string {
  return blocks(
    "::: code-group",
    fence("ts", typescript, "TypeScript"),
    fence("sh", curl, "curl"),
    fence("text", output, "Output"),
    ":::",
  ).trimEnd();
}
