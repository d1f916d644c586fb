/// <reference lib="dom" />
import { startMock } from "@debrid-drive/mock-server";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useDocs } from "./docs-site.ts";

const site = useDocs();

async function aimAt(page: Page, address: string): Promise<void> {
  await page.goto("/try-it.html", { waitUntil: "networkidle" });
  await page.locator(".try-it summary", { hasText: "Mock server" }).click();
  await page.getByRole("textbox", { name: "Address" }).fill(address);
}

describe("the page to try calls on", () => {
  it("sends a call to the mock, and shows it as code", async () => {
    await using mock = await startMock();
    await using visit = await site.visit();
    const { page } = visit;
    await aimAt(page, mock.url);
    await page.getByRole("button", { name: "Send" }).click();
    const answer = page.getByRole("region", { name: "Answer" });
    await answer.getByText("200 OK").waitFor();
    await answer.getByText("mock-user").first().waitFor();
    const code = page.getByRole("region", { name: "Request as code" });
    await code.getByText("await rd.user.get()").waitFor();
    await code.getByText(`${mock.url}/rest/1.0/user`).waitFor();
    expect(visit.problems).toEqual([]);
  });

  it("stays logged in to Cloudreve", async () => {
    await using mock = await startMock();
    await using visit = await site.visit();
    const { page } = visit;
    await aimAt(page, mock.url);
    const answer = page.getByRole("region", { name: "Answer" });
    await page.getByLabel("Cloudreve").check();
    await page.getByRole("button", { name: "Send" }).click();
    await answer.getByText('"user_name": "user@example.com"').waitFor();
    await page.getByLabel("Operation").selectOption("getStorage");
    await page.getByRole("button", { name: "Send" }).click();
    await answer.getByText('"total"').waitFor();
    expect(visit.problems).toEqual([]);
  });

  it("says how to start a mock when there is none", async () => {
    await using visit = await site.visit();
    await aimAt(visit.page, "http://127.0.0.1:9");
    await visit.page.getByRole("button", { name: "Send" }).click();
    const alert = visit.page.getByRole("alert");
    await alert.getByText("npx @debrid-drive/mock-server").waitFor();
  });

  it("sends nothing to other machines", async () => {
    await using visit = await site.visit();
    await aimAt(visit.page, "http://mock.example.com");
    await visit.page.getByRole("button", { name: "Send" }).click();
    await visit.page.getByRole("alert").getByText("this machine alone").waitFor();
    expect(visit.foreignRequests).toEqual([]);
  });

  it("is the only page that may send to the mock, also when it is reached without loading", async () => {
    await using mock = await startMock();
    await using visit = await site.visit();
    const { page } = visit;
    await page.goto("/start/", { waitUntil: "networkidle" });
    const refused = await page.evaluate((url) => fetch(url).catch((error: Error) => error.name), mock.url);
    expect(refused).toBe("TypeError");
    await page.evaluate(() => {
      const link = document.createElement("a");
      link.href = "/try-it.html";
      document.body.append(link);
      link.click();
    });
    await page.getByRole("button", { name: "Send" }).waitFor();
    await expect
      .poll(() => page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content"))
      .toContain("http://127.0.0.1:*");
  });
});
