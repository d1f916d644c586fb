/// <reference lib="dom" />
import type { Page } from "playwright-core";
import { describe, it } from "vitest";
import { findBarriers } from "./axe.ts";
import { PAGES, SCREENS } from "./docs-screens.ts";
import { useDocs } from "./docs-site.ts";

const PICTURES = new URL("../.results/pictures/", import.meta.url).pathname;

const site = useDocs();

describe.each(SCREENS)("$name", ({ name, ...screen }) => {
  it.concurrent.for(PAGES)("shows $path to everybody, and asks no other host", async (one, { expect }) => {
    await using visit = await site.visit(screen);
    const { page, foreignRequests, problems } = visit;
    await page.goto(one.path, { waitUntil: "networkidle" });
    await page.getByRole("heading", { level: 1, name: one.heading }).waitFor();
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: `${PICTURES}${one.name}-${name}.png` });
    expect(await isDark(page)).toBe(screen.colorScheme === "dark");
    expect(await page.title()).toContain("Debrid Drive");
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await findBarriers(page)).toEqual([]);
    expect(foreignRequests).toEqual([]);
    expect(problems).toEqual([]);
  });
});

function isDark(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.classList.contains("dark"));
}

/** Pixels by which the page is wider than the screen. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}
