import { copyFile } from "node:fs/promises";
import { MOCK_APP, type Mock, PRIVATE_TOKEN } from "@debrid-drive/mock-server";
import { RealDebrid } from "@debrid-drive/realdebrid-client";
import type { Locator, Page } from "playwright-core";

export const MAGNET = "magnet:?xt=urn:btih:dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c&dn=Big+Buck+Bunny";

const PICTURES = new URL("../.results/mock-page/", import.meta.url).pathname;
/** Those that the guides show. They change where `UPDATE_PICTURES` is set. */
const SHOWN = new URL("../../docs/public/pictures/", import.meta.url).pathname;
const SHOWN_NAMES = [
  "light-journal",
  "dark-state",
  "light-sign-ins",
  "light-faults",
  "dark-coverage",
  "proxy-light-violations",
];

/** Chooses a part of the page; gives it once it is shown. */
export async function openView(page: Page, name: string): Promise<Locator> {
  await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name }).click();
  // By its id: right after the click, the view that was shown before may still be the visible one.
  const view = page.locator(`#view-${name.toLowerCase()}`);
  await view.waitFor();
  return view;
}

export async function takePicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${PICTURES}${name}.png` });
  if (process.env.UPDATE_PICTURES && SHOWN_NAMES.includes(name))
    await copyFile(`${PICTURES}${name}.png`, `${SHOWN}mock-${name}.png`);
}

/** Somebody has used the mock for a while: something is to be seen in each part of the page. */
export async function keepBusy(mock: Mock): Promise<void> {
  mock.journal.keepBodies(true);
  mock.cloudreve.putFile("user@example.com", "/films/bunny.mkv", 734_003_200);
  const rd = new RealDebrid({ baseUrl: mock.url, auth: PRIVATE_TOKEN });
  await rd.user.get();
  const { id } = await rd.torrents.addMagnet({ magnet: MAGNET });
  mock.clock.advance(2_000);
  await rd.torrents.info({ id });
  await rd.torrents.selectFiles({ id, files: "all" });
  mock.clock.advance(6_000);
  await rd.torrents.list();
  await rd.torrents.addMagnet({ magnet: MAGNET });
  await rd.torrents.info({ id: "UNKNOWN" }).result();
  await fetch(`${mock.url}/rest/1.0/user`);
  await fetch(`${mock.url}/api/v3/site/ping`);
  await fetch(`${mock.url}/api/v3/directory/`);
  for (const decision of ["approve", "deny", undefined]) {
    const code = mock.realdebrid.devices.begin("X245A4XAIBGVM", true).userCode;
    if (decision === "approve") mock.realdebrid.approveDevice(code);
    if (decision === "deny") mock.realdebrid.denyDevice(code);
  }
  mock.realdebrid.twoFactor.send(mock.realdebrid.twoFactor.begin(MOCK_APP.clientId));
  mock.faults.add({ operation: "getTraffic", nth: [1, 2], kind: "too-many-requests", retryAfter: 5 });
  mock.faults.add({ api: "cloudreve", probability: 0.1, kind: "bad-gateway" });
  await fetch(`${mock.url}/rest/1.0/traffic`, { headers: { authorization: `Bearer ${PRIVATE_TOKEN}` } });
}
