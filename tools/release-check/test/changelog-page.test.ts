import { expect, it } from "vitest";
import { changelogPage } from "../src/changelog-page/page.ts";
import { readChangelog } from "../src/changelog-page/read-changelog.ts";
import { CLIENT, Repository } from "./repository.ts";

const NONE = { name: "@example/client", changelog: undefined, pending: [] };

it("says so when nothing was released", () => {
  expect(changelogPage([NONE], [{ title: "Things", changes: [] }])).toBe("Nothing has been released yet.\n");
});

it("joins the changelogs, one level deeper, with an address for each version", () => {
  const changelog = "# @example/client\n\n## 0.2.0\n\n### Minor Changes\n\n- Two.\n\n## 0.1.0\n\n- One.\n";
  expect(changelogPage([{ ...NONE, changelog }], [])).toBe(
    "## @example/client {#client}\n\n### 0.2.0 {#client-0-2-0}\n\n#### Minor Changes\n\n- Two.\n\n" +
      "### 0.1.0 {#client-0-1-0}\n\n- One.\n",
  );
});

it("leaves code alone, and lets no text become a tag or an expression", () => {
  const pending = ["`Map<A>` or <b>, {{ 1 }}"];
  expect(changelogPage([{ ...NONE, pending }], [])).toContain("- `Map<A>` or &lt;b>, &#123;&#123; 1 }}");
});

it("begins with what comes next: changesets, and changes of the description, the largest first", async () => {
  const repository = await Repository.create();
  await repository.edit("The name.", "What it is called.");
  await repository.edit("listThings", "getThings");
  await repository.changeset("major");
  const page = await readChangelog(repository.root);
  expect(page).toContain(`## Next release {#next}\n\n### ${CLIENT} {#next-things-client}\n\n- A sentence.`);
  expect(page).toMatch(
    /### Things \{#next-things\}\n\n\| size .*\n.*\n\| major \| `GET \/things \(getThings\)` \| .*\n(.*\n)*\| patch \|/,
  );
});
