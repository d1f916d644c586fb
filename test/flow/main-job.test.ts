import { magnetToDrive } from "@debrid-drive/examples/magnet-to-drive";
import { type Mock, startMock } from "@debrid-drive/mock-server";
import { expect, test } from "vitest";

const MAGNET = "magnet:?xt=urn:btih:dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c&dn=Big+Buck+Bunny";

/** The job on a mock whose clock jumps ahead at every wait. */
function runJob(mock: Mock, password: string, log: (line: string) => void = () => {}): Promise<string[]> {
  return magnetToDrive(
    {
      magnet: MAGNET,
      folder: "/inbox/films",
      account: { userName: "user@example.com", password },
      realDebrid: { baseUrl: mock.url },
      cloudreve: { baseUrl: mock.url },
    },
    {
      wait: async (milliseconds) => mock.clock.advance(milliseconds),
      askForApproval: (code) => mock.realdebrid.approveDevice(code),
      report: { step: log, progress: log, result() {} },
    },
  );
}

test("a magnet of two files arrives in the drive", async () => {
  await using mock = await startMock({ clock: "frozen" });
  const log: string[] = [];
  const start = mock.clock.now();
  const files = await runJob(mock, "mock-password", (line) => log.push(line));
  expect(files.toSorted()).toEqual(["Big Buck Bunny.en.srt", "Big Buck Bunny.mp4"]);
  expect(log).toContain("uploading");
  expect(mock.violations).toEqual([]);
  expect(mock.clock.now() - start).toBeGreaterThan(20_000);
});

test("a wrong password ends the job with the code of the refusal", async () => {
  await using mock = await startMock({ clock: "frozen" });
  await expect(runJob(mock, "not-it")).rejects.toMatchObject({
    kind: "api",
    code: 40020,
    codeName: "credential_invalid",
  });
});
