/// <reference lib="dom" />
import { SEARCH } from "@debrid-drive/docs/search";
import MiniSearch from "minisearch";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useDocs } from "./docs-site.ts";
import { readOperations } from "./operations.ts";
import type { Visit } from "./visit.ts";

const site = useDocs();

async function openSearch(path: string): Promise<Visit> {
  const visit = await site.visit();
  await visit.page.goto(path, { waitUntil: "networkidle" });
  await visit.page.keyboard.press("Control+k");
  await visit.page.locator("#localsearch-input").waitFor();
  return visit;
}

/** Addresses of the hits that are shown. */
async function shownHits(page: Page): Promise<readonly string[]> {
  return page
    .locator("#localsearch-list a")
    .evaluateAll((links) => links.map((a) => a.getAttribute("href") ?? ""));
}

describe("search", () => {
  it.each([
    ["/", "two-factor", "/errors/cloudreve.html#code-40022"],
    ["/", "429", "/errors/realdebrid.html#code-34"],
    ["/", "离线下载", "/zh/guides/remote-download.html"],
    ["/zh/", "离线下载", "/zh/guides/remote-download.html"],
    ["/zh/", "429", "/zh/errors/realdebrid.html#code-34"],
    ["/zh/", "addMagnet", "/operations/realdebrid/addMagnet.html"],
    ["/", "magnetToLinks", "/api/realdebrid-client/"],
  ])("from %s finds %s", async (from, query, address) => {
    await using visit = await openSearch(from);
    await visit.page.locator("#localsearch-input").fill(query);
    await expect
      .poll(() => shownHits(visit.page), { timeout: 10_000 })
      .toContainEqual(expect.stringContaining(address));
    expect(visit.foreignRequests).toEqual([]);
    expect(visit.problems).toEqual([]);
  });

  // The box waits for the end of typing, so what it loads is asked without it.
  it("finds each operation by its path among the first eight", async () => {
    await using visit = await site.visit();
    const loading = visit.page.waitForResponse(/localSearchIndexroot/);
    await visit.page.goto("/", { waitUntil: "networkidle" });
    await visit.page.keyboard.press("Control+k");
    const chunk = (await loading).url();
    const json = await visit.page.evaluate<string>(`import("${chunk}").then((module) => module.default)`);
    const { options, searchOptions = {} } = SEARCH.miniSearch ?? {};
    const index = MiniSearch.loadJSON(json, { fields: [], ...options, searchOptions });
    const lost: string[] = [];
    for (const api of ["realdebrid", "cloudreve"]) {
      for (const { operationId, path } of await readOperations(`${api}/openapi.yaml`)) {
        const page = `/operations/${api}/${operationId}.html`;
        const ids = index.search(path).map(({ id }) => String(id));
        if (!ids.slice(0, 8).some((id) => id.startsWith(page))) lost.push(`${operationId}: ${path}`);
      }
    }
    expect(lost).toEqual([]);
  });
});
