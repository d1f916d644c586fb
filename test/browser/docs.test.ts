/// <reference lib="dom" />

import { serveDocs } from "@debrid-drive/docs/serve";
import type { Locator, Page } from "playwright-core";
import { describe, type ExpectStatic, expect, it } from "vitest";
import { PAGES } from "./docs-screens.ts";
import { useDocs } from "./docs-site.ts";
import { type DescribedOperation, deepLink, readOperations } from "./operations.ts";

const site = useDocs();

/** Code of the page runs now, and what it fetches has arrived. */
async function settle(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: "networkidle" });
  await page.evaluate(() => document.fonts.ready);
}

const REFERENCES = await Promise.all(
  ["realdebrid", "cloudreve"].map(async (api) => ({
    api,
    operations: await readOperations(`${api}/openapi.yaml`),
  })),
);

describe.each(REFERENCES)("the $api reference", ({ api, operations }) => {
  // The script of a reference takes seconds to run, so only one operation of each group is opened anew.
  const opened = operations.filter(({ tags }, index) => operations[index - 1]?.tags[0] !== tags[0]);

  it.concurrent.for(opened)("opens $operationId at its deep link", async (operation, { expect }) => {
    await using visit = await site.visit();
    await goTo(visit.page, api, operation, expect);
    expect(visit.foreignRequests).toEqual([]);
    expect(visit.problems).toEqual([]);
  });

  it("goes to every operation by its deep link", async () => {
    await using visit = await site.visit();
    for (const operation of operations) await goTo(visit.page, api, operation, expect);
    expect(visit.foreignRequests).toEqual([]);
    expect(visit.problems).toEqual([]);
  });

  it("gives its OpenAPI file", async () => {
    await using visit = await site.visit();
    await visit.page.goto(`/reference/${api}.html`);
    const download = visit.page.waitForEvent("download");
    await visit.page.getByRole("navigation", { name: "Site" }).getByText("OpenAPI").click();
    expect((await download).suggestedFilename()).toBe(`${api}.openapi.yaml`);
    expect((await download).url()).toBe(`${site.url}/openapi/${api}.yaml`);
  });
});

async function goTo(
  page: Page,
  api: string,
  operation: DescribedOperation,
  expect: ExpectStatic,
): Promise<void> {
  await page.goto(`/reference/${api}.html${deepLink(operation)}`);
  const heading = page.getByRole("heading").filter({ hasText: exactly(operation.summary) });
  await heading.waitFor();
  await expect.poll(() => isInView(heading), { message: operation.operationId, timeout: 10_000 }).toBe(true);
}

// A deprecated operation says so behind its heading.
const exactly = (text: string) => new RegExp(`^${text.replaceAll(/[^\w\s]/g, "\\$&")}( deprecated)?$`);

async function isInView(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const bar = document.querySelector(".site-bar")?.getBoundingClientRect().bottom ?? 0;
    return top >= bar && bottom <= innerHeight;
  });
}

describe("the site", () => {
  it("finds a guide by a word in it", async () => {
    await using visit = await site.visit();
    await settle(visit.page, "/");
    await visit.page.keyboard.press("Control+k");
    await visit.page.locator("#localsearch-input").fill("device");
    const hit = visit.page.locator("#localsearch-list a", { hasText: "device" }).first();
    await hit.click();
    await visit.page.waitForURL(/\/(?:start|guides|operations)\//);
    expect(visit.foreignRequests).toEqual([]);
    expect(visit.problems).toEqual([]);
  });

  it("leads from the landing page to a reference and back", async () => {
    await using visit = await site.visit();
    await settle(visit.page, "/");
    await visit.page.getByRole("main").getByRole("link", { name: "Cloudreve reference" }).click();
    await visit.page.waitForURL("**/reference/cloudreve.html");
    await visit.page.getByRole("navigation", { name: "Site" }).getByRole("link", { name: "Home" }).click();
    await visit.page.waitForURL(`${site.url}/`);
    expect(visit.problems).toEqual([]);
  });

  it("keeps the choice of light or dark from the guides in the reference", async () => {
    await using visit = await site.visit({ colorScheme: "light" });
    await settle(visit.page, "/");
    await visit.page.getByRole("switch").first().click();
    await visit.page.goto("/reference/realdebrid.html");
    await visit.page.locator("html.dark").waitFor();
    await visit.page.getByTestId("color-mode-switcher").click();
    await visit.page.locator("html.light").waitFor();
    await visit.page.goto("/");
    await visit.page.locator("html:not(.dark)").waitFor();
  });

  it("blocks whatever would leave the host", async () => {
    await using visit = await site.visit();
    for (const { path } of PAGES) {
      await settle(visit.page, path);
      const blocked = await visit.page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            document.addEventListener("securitypolicyviolation", (event) => resolve(event.blockedURI), {
              once: true,
            });
            document.body.append(Object.assign(new Image(), { src: "https://cdn.example.com/pixel.png" }));
          }),
      );
      expect(blocked).toBe("https://cdn.example.com/pixel.png");
    }
  });

  it("answers an unknown address with a page of its own", async () => {
    await using visit = await site.visit();
    const answer = await visit.page.goto("/no-such-page");
    expect(answer?.status()).toBe(404);
    await visit.page.getByText("PAGE NOT FOUND").waitFor();
  });
});

describe("serveDocs", () => {
  it("says which port is in use, and what to do", async () => {
    const port = Number(new URL(site.url).port);
    await expect(serveDocs({ port })).rejects.toThrow(
      `port ${port} for the docs is in use: pass another one, or 0 for any free port`,
    );
  });

  it("serves this machine alone", async () => {
    await expect(serveDocs({ port: 0, host: "0.0.0.0" })).rejects.toThrow(/not this machine alone/);
  });

  it("can be closed twice", async () => {
    const second = await serveDocs({ port: 0 });
    await second.close();
    await second.close();
    await expect(fetch(second.url)).rejects.toThrow();
  });
});
