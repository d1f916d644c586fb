/// <reference lib="dom" />
import { PRIVATE_TOKEN, startMock } from "@debrid-drive/mock-server";
import { createClient, NetworkError, RealDebrid, signInDevice } from "@debrid-drive/realdebrid-client";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBarriers } from "./axe.ts";
import { launchChromium } from "./chromium.ts";
import { keepBusy, MAGNET, openView, takePicture } from "./mock-page.ts";
import { openPage } from "./visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
});

const VIEWS = ["Journal", "State", "Scenarios", "Sign-ins", "Faults", "Coverage"];

const SCREENS = [
  { name: "light", colorScheme: "light", viewport: { width: 1280, height: 800 } },
  { name: "dark", colorScheme: "dark", viewport: { width: 1280, height: 800 } },
  { name: "phone-light", colorScheme: "light", viewport: { width: 390, height: 844 } },
  { name: "phone-dark", colorScheme: "dark", viewport: { width: 390, height: 844 } },
] as const;

describe.each(SCREENS)("the page of the mock, $name", ({ name, ...screen }) => {
  it("has no barriers, and stays within its width", async () => {
    await using mock = await startMock({ clock: "frozen" });
    await keepBusy(mock);
    await using visit = await openPage(browser, mock.url, { ...screen, reducedMotion: "reduce" });
    const { page } = visit;
    await page.goto("/_mock/");
    const barriers: string[] = [];
    for (const title of VIEWS) {
      const view = await openView(page, title);
      if (title === "Journal") {
        await view.getByRole("button", { name: "getTorrentInfo" }).last().click();
        await view.getByRole("article", { name: /Answer/ }).waitFor();
      }
      if (title === "State") {
        for (const key of ["realdebrid", "torrents", "facts"])
          await view.getByText(key, { exact: true }).click();
      }
      if (title === "Coverage") await view.getByRole("row", { name: /^getUser / }).waitFor();
      if (title === "Scenarios") await view.getByText("torrent-cached").waitFor();
      await takePicture(page, `${name}-${title.toLowerCase()}`);
      barriers.push(...(await findBarriers(page)).map((one) => `${title}: ${one}`));
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect([title, overflow]).toEqual([title, 0]);
    }
    expect(barriers).toEqual([]);
    expect(visit.foreignRequests).toEqual([]);
    expect(visit.problems).toEqual([]);
  });
});

describe("on the page of the mock, somebody", () => {
  it("picks a scenario, watches a torrent finish, approves a device, injects a fault, reads the coverage", async () => {
    await using mock = await startMock({ clock: "frozen" });
    await using visit = await openPage(browser, mock.url, { viewport: { width: 1280, height: 800 } });
    const { page, problems } = visit;
    const rd = new RealDebrid({ baseUrl: mock.url, auth: PRIVATE_TOKEN, retry: false });
    const said = page.getByRole("status");
    await page.goto("/_mock/");

    const scenarios = await openView(page, "Scenarios");
    await scenarios.getByLabel("Find").fill("free account");
    await scenarios.getByRole("button", { name: "Begin with account-free" }).click();
    await said.getByText("Began with account-free").waitFor();
    expect((await rd.user.get()).type).toBe("free");
    await scenarios.getByRole("button", { name: "Begin anew" }).click();
    await said.getByText("Began anew").waitFor();

    const { id } = await rd.torrents.addMagnet({ magnet: MAGNET });
    const state = await openView(page, "State");
    const torrent = state.getByRole("row", { name: id });
    await torrent.getByText("magnet_conversion").waitFor();
    await page.getByRole("button", { name: "+10 s" }).click();
    await torrent.getByText("waiting_files_selection").waitFor();
    await rd.torrents.selectFiles({ id, files: "all" });
    await torrent.getByText("queued").waitFor();
    await page.getByRole("button", { name: "+10 s" }).click();
    await torrent.getByText("downloading").waitFor();
    await page.getByRole("button", { name: "+1 min" }).click();
    await torrent.getByText("downloaded", { exact: true }).waitFor();
    expect((await rd.torrents.info({ id })).status).toBe("downloaded");

    const signIns = await openView(page, "Sign-ins");
    const signed = await signInDevice(createClient({ baseUrl: mock.url }), {
      onCode: async ({ userCode }) => {
        await signIns.getByRole("button", { name: `Approve ${userCode}` }).click();
        await said.getByText(`${userCode} is approved`).waitFor();
      },
    });
    const device = new RealDebrid({ baseUrl: mock.url, auth: signed.accessToken });
    expect((await device.user.get()).username).toBe("mock-user");
    await signIns.getByText("signed in").waitFor();

    const faults = await openView(page, "Faults");
    await faults.getByLabel("Kind").selectOption("reset");
    await faults.getByLabel("Operation").fill("getUser");
    await faults.getByLabel("Calls").fill("1");
    await faults.getByRole("button", { name: "Inject" }).click();
    await faults.getByRole("row", { name: "getUser" }).waitFor();
    await expect(rd.user.get()).rejects.toThrow(NetworkError);
    await faults.getByText("1 of 1 call").waitFor();
    await faults.getByRole("button", { name: "Remove fault 1" }).click();
    await faults.getByText("Nothing goes wrong on purpose.").waitFor();
    expect((await rd.user.get()).username).toBe("mock-user");

    const journal = await openView(page, "Journal");
    await journal.getByLabel("Fault").selectOption("with a fault");
    await journal.getByRole("button", { name: "getUser" }).click();
    await journal.getByRole("article", { name: "Answer" }).getByText("reset").waitFor();

    const coverage = await openView(page, "Coverage");
    await coverage.getByRole("combobox", { name: "Operation" }).fill("addMagnet");
    const row = coverage.getByRole("row", { name: /^addMagnet/ });
    await row.getByText("201 ✓").waitFor();
    expect(await row.getByText("403").first().textContent()).toContain("not seen");
    expect(problems).toEqual([]);
    expect(mock.violations).toEqual([]);
  });

  it("injects a fault that comes now and then, into one API", async () => {
    await using mock = await startMock({ clock: "frozen" });
    await using visit = await openPage(browser, mock.url, { viewport: { width: 1280, height: 800 } });
    const { page, problems } = visit;
    await page.goto("/_mock/");
    const faults = await openView(page, "Faults");
    await faults.getByLabel("Kind").selectOption("stall");
    await faults.getByLabel("API").selectOption("Real-Debrid");
    await faults.getByLabel("Probability").fill("0.25");
    await faults.getByLabel("Delay").fill("20");
    await faults.getByLabel("Lasts").fill("500");
    await faults.getByRole("button", { name: "Inject" }).click();
    await faults.getByRole("row", { name: "every operation of Real-Debrid" }).getByText("25 %").waitFor();
    const rule = { kind: "stall", api: "realdebrid", probability: 0.25, delay: 20, lasts: 500 };
    expect(mock.faults.rules).toEqual([rule]);
    expect(problems).toEqual([]);
  });

  it("is asked for the admin token, which no address has", async () => {
    const adminToken = "made-up-admin-token";
    await using mock = await startMock({ apis: ["cloudreve"], adminToken });
    await using visit = await openPage(browser, mock.url);
    const { page } = visit;
    const addresses: string[] = [];
    page.on("request", (request) => addresses.push(request.url()));
    await page.goto("/_mock/");
    const dialog = page.getByRole("dialog", { name: "Admin token" });
    await dialog.getByLabel("Token").fill("wrong-token");
    await dialog.getByRole("button", { name: "Go on" }).click();
    await dialog.getByText("It was started with another token.").waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await takePicture(page, "token");
    await dialog.getByLabel("Token").fill(adminToken);
    await page.keyboard.press("Enter");
    await page.getByText("Nothing was asked yet.").waitFor();
    expect(await dialog.isVisible()).toBe(false);
    expect(addresses.join()).not.toContain(adminToken);
    expect(
      await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])),
    ).not.toContain(adminToken);
  });

  it("works in a session of its own", async () => {
    await using mock = await startMock({ apis: ["cloudreve"], clock: "frozen" });
    await using visit = await openPage(browser, mock.url);
    const { page } = visit;
    const session = mock.session();
    const before = mock.clock.now();
    await page.goto("/_mock/");
    await page.getByLabel("Session", { exact: true }).selectOption(session.id);
    await fetch(`${session.url}/api/v3/site/ping`);
    await page.getByRole("button", { name: "ping" }).waitFor();
    await page.getByRole("button", { name: "+1 h" }).click();
    await expect.poll(() => session.clock.now() - before).toBeGreaterThanOrEqual(3_600_000);
    expect(mock.clock.now()).toBe(before);
    session.close();
    const chosen = page.getByLabel("Session", { exact: true });
    await expect.poll(() => chosen.inputValue(), { timeout: 10_000 }).toBe("");
    await page.getByText("Nothing was asked yet.").waitFor();
  });

  it("goes through the journal with the keyboard, and keeps bodies", async () => {
    await using mock = await startMock({ apis: ["cloudreve"], clock: "frozen" });
    await using visit = await openPage(browser, mock.url);
    const { page } = visit;
    await page.goto("/_mock/");
    await page.getByRole("button", { name: "Keep bodies" }).click();
    await page.getByRole("status").getByText("Bodies are kept").waitFor();
    await fetch(`${mock.url}/api/v3/site/config`);
    await fetch(`${mock.url}/api/v3/site/ping`);
    const newest = page.getByRole("button", { name: "ping" });
    await newest.focus();
    await page.keyboard.press("ArrowDown");
    const answer = page.getByRole("article", { name: "Answer 1" });
    await answer.getByText("registerEnabled").waitFor();
    await page.keyboard.press("ArrowUp");
    await page.getByRole("article", { name: "Answer 2" }).getByText("3.8.3").waitFor();
    await expect.poll(() => newest.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it("sets the clock to a time, which does not go back", async () => {
    await using mock = await startMock({ apis: ["cloudreve"], clock: "frozen" });
    await using visit = await openPage(browser, mock.url);
    const { page } = visit;
    await page.goto("/_mock/");
    const sheet = page.locator("#clock-more");
    const set = async (time: string) => {
      await page.getByRole("button", { name: "More…" }).click();
      await sheet.getByLabel("Set to a later time").fill(time);
    };
    await set("2050-01-02T03:04:05");
    await takePicture(page, "clock");
    expect(await findBarriers(page)).toEqual([]);
    await sheet.getByRole("button", { name: "Set" }).click();
    await page.getByRole("status").getByText("It is now 2050-01-02 03:04:05").waitFor();
    expect(mock.clock.now()).toBe(Date.UTC(2050, 0, 2, 3, 4, 5));
    await set("2049-01-02T03:04:05");
    await sheet.getByRole("button", { name: "Set" }).click();
    await page.getByRole("alert").getByText("The clock goes forward alone").waitFor();
  });

  it("is told when the mock is gone, and sees the next one at the same port", async () => {
    await using first = await startMock({ apis: ["cloudreve"] });
    await using visit = await openPage(browser, first.url);
    const { page } = visit;
    await fetch(`${first.url}/api/v3/site/ping`);
    await page.goto("/_mock/");
    await page.getByRole("button", { name: "pingSite" }).waitFor();
    await first.close();
    await page.getByRole("alert").getByText("The mock does not answer.").waitFor();
    await using second = await startMock({ apis: ["cloudreve"], port: Number(new URL(first.url).port) });
    await page.getByText("Nothing was asked yet.").waitFor();
    expect(await page.getByRole("alert").isVisible()).toBe(false);
    expect(second.journal.total).toBe(0);
  });

  it("chooses colours and finds the choice again", async () => {
    await using mock = await startMock({ apis: ["cloudreve"] });
    await using visit = await openPage(browser, mock.url, { colorScheme: "light" });
    const { page } = visit;
    await page.goto("/_mock/");
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.getByLabel("Colours").selectOption("Dark");
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await ground()).toBe(dark);
  });

  it("pauses the page, which then asks for nothing", async () => {
    await using mock = await startMock({ apis: ["cloudreve"], clock: "frozen" });
    await using visit = await openPage(browser, mock.url);
    const { page } = visit;
    await page.clock.install();
    await page.goto("/_mock/");
    await page.getByText("Nothing was asked yet.").waitFor();
    await page.getByRole("button", { name: "Live" }).click();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.clock.runFor(60_000);
    expect(asked).toEqual([]);
    await page.getByRole("button", { name: "Live" }).click();
    await expect.poll(() => asked.length).toBeGreaterThan(0);
  });
});
