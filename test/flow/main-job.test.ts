import { magnetToDrive } from "@debrid-drive/examples/magnet-to-drive";
import { createTestPair, type Wiring } from "@debrid-drive/mock-server/testing";
import { expect, test } from "vitest";

const MAGNET = "magnet:?xt=urn:btih:dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c&dn=Big+Buck+Bunny";

const startPair = () => createTestPair({ clients: { wiring: (wiring: Wiring) => wiring } });

/** The job on a mock whose clock jumps ahead at every wait. */
function runJob(
  { mock, clock, wiring }: Awaited<ReturnType<typeof startPair>>,
  password: string,
  log: (line: string) => void = () => {},
): Promise<string[]> {
  const job = magnetToDrive(
    {
      magnet: MAGNET,
      folder: "/inbox/films",
      account: { userName: "user@example.com", password },
      realDebrid: wiring,
      cloudreve: wiring,
    },
    {
      askForApproval: (code) => mock.realdebrid.approveDevice(code),
      report: { step: log, progress: log, result() {} },
    },
  );
  return clock.run(job);
}

test("a magnet of two files arrives in the drive", async () => {
  await using pair = await startPair();
  const log: string[] = [];
  const { mock } = pair;
  const start = mock.clock.now();
  const files = await runJob(pair, "mock-password", (line) => log.push(line));
  expect(files.toSorted()).toEqual(["Big Buck Bunny.en.srt", "Big Buck Bunny.mp4"]);
  expect(log).toContain("downloading");
  expect(mock.violations).toEqual([]);
  expect(mock.clock.now() - start).toBeGreaterThan(20_000);
});

test("a wrong password ends the job with the code of the refusal", async () => {
  await using pair = await startPair();
  await expect(runJob(pair, "not-it")).rejects.toMatchObject({
    kind: "api",
    code: 40020,
    codeName: "credential_invalid",
  });
});
