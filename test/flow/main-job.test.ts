import { magnetToDrive } from "@debrid-drive/examples/magnet-to-drive";
import { startMock } from "@debrid-drive/mock-server";
import { expect, test } from "vitest";

const MAGNET = "magnet:?xt=urn:btih:dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c&dn=Big+Buck+Bunny";

test("a magnet of two files arrives in the drive", async () => {
  await using mock = await startMock({ clock: "frozen" });
  const log: string[] = [];
  const start = mock.clock.now();
  const files = await magnetToDrive(
    {
      magnet: MAGNET,
      folder: "/inbox/films",
      account: { userName: "user@example.com", password: "mock-password" },
      realDebrid: { baseUrl: mock.url },
      cloudreve: { baseUrl: mock.url },
    },
    {
      wait: async (milliseconds) => mock.clock.advance(milliseconds),
      askForApproval: (code) => mock.realdebrid.approveDevice(code),
      report: {
        step: (title) => log.push(title),
        progress: (what) => log.push(what),
        result: () => {},
      },
    },
  );
  expect(files.toSorted()).toEqual(["Big Buck Bunny.en.srt", "Big Buck Bunny.mp4"]);
  expect(log).toContain("uploading");
  expect(mock.violations).toEqual([]);
  expect(mock.clock.now() - start).toBeGreaterThan(20_000);
});

test("a wrong password ends the job with the code of the refusal", async () => {
  await using mock = await startMock({ clock: "frozen" });
  const job = magnetToDrive(
    {
      magnet: MAGNET,
      folder: "/inbox",
      account: { userName: "user@example.com", password: "not-it" },
      realDebrid: { baseUrl: mock.url },
      cloudreve: { baseUrl: mock.url },
    },
    {
      wait: async (milliseconds) => mock.clock.advance(milliseconds),
      askForApproval: (code) => mock.realdebrid.approveDevice(code),
      report: { step() {}, progress() {}, result() {} },
    },
  );
  await expect(job).rejects.toMatchObject({ kind: "api", code: 40020, codeName: "credential_invalid" });
});
