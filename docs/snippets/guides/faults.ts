import { PRIVATE_TOKEN } from "@debrid-drive/mock-server";
import { createTestPair } from "@debrid-drive/mock-server/testing";
import { RealDebrid } from "@debrid-drive/realdebrid-client";

export async function faults() {
  await using pair = await createTestPair({
    seed: 7,
    clients: {
      rd: (wiring) => new RealDebrid({ ...wiring, auth: PRIVATE_TOKEN }),
    },
  });
  const { mock, clock, rd } = pair;
  // #region rules
  mock.faults.add({ operation: "getUser", nth: [1, 2], kind: "reset" });
  mock.faults.add({ operation: "getServerTime", delay: 20_000 });
  mock.faults.add({ api: "cloudreve", probability: 0.1, kind: "stall" });

  await clock.run(rd.user.get()); // the third try gets through
  await clock.run(rd.time.get()); // 20 seconds later, at once
  mock.faults.clear();
  // #endregion rules
  return mock.journal.of("getUser").length;
}
