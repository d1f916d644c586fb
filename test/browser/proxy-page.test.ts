/// <reference lib="dom" />
import { PRIVATE_TOKEN, startMock, startProxy } from "@debrid-drive/mock-server";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findBarriers } from "./axe.ts";
import { launchChromium } from "./chromium.ts";
import { openView, takePicture } from "./mock-page.ts";
import { openPage } from "./visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
});

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

it.each([
  { name: "light", colorScheme: "light", viewport: DESK },
  { name: "dark", colorScheme: "dark", viewport: DESK },
  { name: "phone-dark", colorScheme: "dark", viewport: PHONE },
] as const)("the page of the proxy lists violations as they come, $name", async ({ name, ...screen }) => {
  await using mock = await startMock();
  await using proxy = await startProxy({ target: mock.url });
  await using visit = await openPage(browser, proxy.url, { ...screen, reducedMotion: "reduce" });
  const { page } = visit;
  const headers = { authorization: `Bearer ${PRIVATE_TOKEN}` };
  await fetch(`${proxy.url}/rest/1.0/user`, { headers });
  await page.goto("/_mock/#violations");
  const violations = await openView(page, "Violations");
  await violations.getByText("Nothing left the description.").waitFor();
  await page.getByText(`to ${mock.url} · Cloudreve 3.8.3, checked as 3.8.3`).waitFor();
  const links = page.getByRole("navigation", { name: "Views" }).getByRole("link");
  expect((await links.allTextContents()).map((text) => text.trim())).toEqual(["Journal 1", "Violations"]);
  expect(await page.getByRole("group", { name: "Clock" }).count()).toBe(0);

  const body = JSON.stringify({ path: 7 });
  await fetch(`${proxy.url}/api/v3/directory`, { method: "PUT", body });
  await fetch(`${proxy.url}/rest/1.0/torrents?page=first`, { headers });
  const folder = violations.getByRole("row", { name: "createDirectory" });
  await folder.getByText("must be string").waitFor();
  await violations.getByRole("row", { name: "listTorrents" }).getByText("/page must be integer").waitFor();
  await takePicture(page, `proxy-${name}-violations`);
  const barriers = [...(await findBarriers(page))];

  await violations.getByRole("button", { name: "createDirectory" }).click();
  const answer = page.getByRole("article", { name: "Answer 2" });
  await answer.getByText("Request: body /path must be string").waitFor();
  await takePicture(page, `proxy-${name}-journal`);
  barriers.push(...(await findBarriers(page)));
  expect(barriers).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  await page.getByRole("button", { name: "Clear" }).click();
  await page.getByText("Nothing was asked yet.").waitFor();
  await openView(page, "Violations");
  await violations.getByText("Nothing left the description.").waitFor();
  expect(proxy.violations).toEqual([]);
  expect([visit.foreignRequests, visit.problems]).toEqual([[], []]);
  await proxy.close();
  await page.getByRole("alert").getByText("The proxy does not answer.").waitFor();
});
