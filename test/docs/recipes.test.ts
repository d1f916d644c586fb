import { glob, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { parse } from "yaml";

const ROOT = new URL("../../", import.meta.url).pathname;

test.each(["docs/guides/recipes.md", "docs/zh/guides/recipes.md"])("%s has every flow", async (page) => {
  const text = await readFile(`${ROOT}${page}`, "utf8");
  const shown = [...text.matchAll(/@\/generated\/flows\/(\S+)\.md/g)].map(([, id]) => id);
  const flows: string[] = [];
  for await (const file of glob("specs/{,*/}workflows/*.arazzo.yaml", { cwd: ROOT })) {
    const { workflows } = parse(await readFile(`${ROOT}${file}`, "utf8"));
    flows.push(...workflows.map(({ workflowId }: { readonly workflowId: string }) => workflowId));
  }
  expect(shown.sort()).toEqual(flows.sort());
});
