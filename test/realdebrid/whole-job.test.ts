import { createTestPair } from "@debrid-drive/mock-server/testing";
import {
  type OAuthCredentials,
  oauthTokens,
  RealDebrid,
  signInDevice,
} from "@debrid-drive/realdebrid-client";
import { createClient } from "@debrid-drive/realdebrid-client/core";
import { memoryStore } from "@debrid-drive/runtime";
import { expect, test } from "vitest";
import { films, putFilm } from "../support/magnet-run.ts";

test("a device login and a magnet's whole job take less than a hundredth of the time they simulate", async () => {
  const store = memoryStore<OAuthCredentials>();
  await using pair = await createTestPair({
    apis: ["realdebrid"],
    clients: {
      guest: createClient,
      rd: (wiring) => new RealDebrid({ ...wiring, auth: oauthTokens({ store }) }),
    },
  });
  const { mock, clock, guest, rd } = pair;
  putFilm(mock);
  let userCode = "";
  const onCode = (prompt: { userCode: string }) => {
    userCode = prompt.userCode;
  };
  // The user types the code after four minutes.
  clock.setTimer(240_000, () => mock.realdebrid.approveDevice(userCode));
  const job = async () => {
    await store.save(await signInDevice(guest, { onCode }));
    return rd.magnetToLinks(films);
  };

  const [simulatedFrom, realFrom] = [clock.now(), performance.now()];
  const { downloads, missing } = await clock.run(job());
  const simulatedMs = clock.now() - simulatedFrom;
  const realMs = performance.now() - realFrom;

  expect(downloads.map(({ ok }) => ok)).toEqual([true, true, true]);
  expect(missing).toEqual([]);
  expect(mock.violations).toEqual([]);
  expect(simulatedMs).toBeGreaterThan(240_000);
  expect(realMs / simulatedMs).toBeLessThan(1 / 100);
});
