// #region code
import { createTestPair } from "@debrid-drive/mock-server/testing";
import { RealDebrid } from "@debrid-drive/realdebrid-client";

await using pair = await createTestPair({
  clients: {
    rd: (wiring) =>
      new RealDebrid({ ...wiring, auth: "MOCK-PRIVATE-TOKEN" }),
  },
});
const { rd, mock, clock } = pair;

mock.faults.add({ operation: "getTorrentInfo", kind: "reset", nth: [2] });
const magnet =
  "magnet:?xt=urn:btih:dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c";
const { downloads } = await clock.run(rd.magnetToLinks({ magnet }));

console.log(
  downloads.length,
  "files, after",
  mock.journal.entries().length,
  "requests",
);
// #endregion code
