/// <reference lib="dom" />
import { describe, expect, it } from "vitest";
import { useDocs } from "./docs-site.ts";

const site = useDocs();

describe("without JavaScript", () => {
  it("an operation can be read", async () => {
    await using visit = await site.visit({ javaScriptEnabled: false });
    await visit.page.goto("/operations/realdebrid/addMagnet.html");
    await visit.page.getByRole("heading", { level: 1, name: "Add a torrent by its magnet link" }).waitFor();
    await visit.page.getByRole("cell", { name: "The magnet link" }).first().waitFor();
    await visit.page.getByRole("link", { name: "34 too_many_requests" }).click();
    await visit.page.waitForURL("**/errors/realdebrid.html#code-34");
    expect(visit.foreignRequests).toEqual([]);
  });

  it("tabs change what they show", async () => {
    await using visit = await site.visit({ javaScriptEnabled: false });
    await visit.page.goto("/");
    const code = visit.page.locator(".landing-code .blocks > div");
    await visit.page.getByText("Mock server", { exact: true }).first().click();
    expect(await code.nth(0).isVisible()).toBe(false);
    expect(await code.nth(2).isVisible()).toBe(true);
  });
});

/** Most bytes of a first visit, before any compression: page, scripts, styles and fonts. */
const BUDGETS = [
  ["/operations/realdebrid/addMagnet.html", 650_000],
  ["/operations/cloudreve/addRemoteDownloads.html", 700_000],
  ["/guides/magnet-to-links.html", 600_000],
  ["/errors/cloudreve.html", 750_000],
  ["/try-it.html", 750_000],
] as const;

describe("the weight of a page", () => {
  it.each(BUDGETS)("%s is at most %i bytes", async (path, budget) => {
    await using visit = await site.visit();
    const bodies: Promise<number>[] = [];
    visit.page.on("response", (response) => bodies.push(response.body().then(({ length }) => length)));
    await visit.page.goto(path, { waitUntil: "load" });
    const bytes = (await Promise.all(bodies)).reduce((sum, one) => sum + one, 0);
    expect(bytes).toBeLessThanOrEqual(budget);
  });
});

describe("Markdown of a page", () => {
  it("lies beside it, and llms.txt lists it", async () => {
    const list = await (await fetch(`${site.url}/llms.txt`)).text();
    expect(list).toContain("(/operations/realdebrid/addMagnet.md)");
    const page = await (await fetch(`${site.url}/operations/realdebrid/addMagnet.md`)).text();
    expect(page).toMatch(
      /^# Add a torrent by its magnet link\n\n\*\*POST\*\* `\/rest\/1\.0\/torrents\/addMagnet`\n/,
    );
  });
});
