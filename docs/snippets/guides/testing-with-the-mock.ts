import { Cloudreve } from "@debrid-drive/cloudreve-client";
import {
  assertCoverage,
  PRIVATE_TOKEN,
  startMock,
} from "@debrid-drive/mock-server";
import { createTestPair } from "@debrid-drive/mock-server/testing";
import { RealDebrid } from "@debrid-drive/realdebrid-client";

const magnet =
  "magnet:?xt=urn:btih:dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c";

export async function first() {
  // #region first
  await using mock = await startMock({ clock: "frozen" });
  const rd = new RealDebrid({ baseUrl: mock.url, auth: PRIVATE_TOKEN });

  const { id } = await rd.torrents.addMagnet({ magnet });
  mock.clock.advance(2_000); // the files are known now
  await rd.torrents.selectFiles({ id, files: "all" });
  mock.clock.advance(60_000); // and now they are downloaded
  const { status } = await rd.torrents.info({ id });
  // #endregion first
  return status;
}

export async function pair() {
  // #region pair
  await using pair = await createTestPair({
    clients: {
      rd: (wiring) => new RealDebrid({ ...wiring, auth: PRIVATE_TOKEN }),
      drive: (wiring) => new Cloudreve(wiring),
    },
  });
  const { rd, mock, clock } = pair;

  const { downloads } = await clock.run(rd.magnetToLinks({ magnet }));
  // #endregion pair
  return { downloads, violations: mock.violations };
}

export async function once() {
  await using pair = await createTestPair({
    clients: {
      rd: (wiring) => new RealDebrid({ ...wiring, auth: PRIVATE_TOKEN }),
    },
  });
  const { rd, mock, clock } = pair;
  // #region journal
  mock.faults.add({
    operation: "addMagnet",
    kind: "empty",
    stage: "after",
  });
  await clock.run(rd.torrents.addOnce({ magnet }));

  mock.journal.of("addMagnet").length; // 1: it was not sent twice
  mock.violations; // []: every answer fits the description
  // #endregion journal
  return {
    sent: mock.journal.of("addMagnet").length,
    violations: mock.violations,
  };
}

export async function scenario() {
  // #region scenario
  await using mock = await startMock({ scenario: "account-free" });
  mock.reset("hosters-failing");

  const session = mock.session(); // sees nothing of the others
  session.realdebrid.torrents.facts.size; // 0
  session.close();
  // #endregion scenario
  return mock.violations;
}

export async function coverage() {
  await using mock = await startMock();
  const rd = new RealDebrid({ baseUrl: mock.url, auth: PRIVATE_TOKEN });
  await rd.user.get();
  // #region coverage
  const report = mock.coverage();
  report.operations; // { seen: 1, total: 180 }
  assertCoverage(report, { operations: 0.001 }); // or lists what is missing
  // #endregion coverage
  return report.operations;
}
