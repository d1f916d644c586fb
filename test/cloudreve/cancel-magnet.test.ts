import { expect, test, vi } from "vitest";
import { startDrive } from "../support/drive-pair.ts";

const MAGNET = "magnet:?xt=urn:btih:714f73220c370d040c0f5c7c66f1647d1ce11431&dn=nobody-has-this";
// Looks after 9 s, 17 s and 25 s: the id changes before the third, and the file is there a little later.
const PACES = [0.2, 0.78, 0.84];

test("a magnet link whose id changes at the moment of the cancel is cancelled before it is fetched", async () => {
  await using on = await startDrive();
  on.mock.cloudreve.sizeOf = () => 50_000_000_000;
  const [added] = await on.run(on.drive.remoteDownload.add({ url: MAGNET, dst: "/" }));
  if (!added?.ok) throw added?.error;
  const random = vi.spyOn(Math, "random");
  for (const pace of PACES) random.mockReturnValueOnce(pace);
  try {
    expect(await on.run(on.drive.remoteDownload.cancel(added.handle))).toBe(true);
    const codes = on.mock.journal.of("cancelRemoteDownload").map(({ code }) => code);
    expect(codes).toEqual([404, 0]);
  } finally {
    random.mockRestore();
  }
});
