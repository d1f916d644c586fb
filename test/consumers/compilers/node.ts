import { Cloudreve, type SavedSession } from "@debrid-drive/cloudreve-client";
import { fileStore } from "@debrid-drive/cloudreve-client/node";
import { PRIVATE_TOKEN } from "@debrid-drive/mock-server";
import { createTestPair, type Wiring } from "@debrid-drive/mock-server/testing";
import { ApiError, RealDebrid } from "@debrid-drive/realdebrid-client";
import { getUser } from "@debrid-drive/realdebrid-client/operations";
import type { components } from "@debrid-drive/realdebrid-client/schema";
import { validateResponses } from "@debrid-drive/realdebrid-client/validate";
import { type Meta, memoryLimiterStore, systemClock } from "@debrid-drive/runtime";

/** A test as users of all packages write it. */
export async function main(): Promise<string> {
  const store = fileStore<SavedSession>({ path: "session.json" });
  const pair = await createTestPair({
    clients: {
      realdebrid: (wiring: Wiring) =>
        new RealDebrid({ ...wiring, auth: PRIVATE_TOKEN, validate: validateResponses() }),
      cloudreve: (wiring: Wiring) => new Cloudreve({ ...wiring, session: { store } }),
    },
  });
  pair.mock.faults.add({ operation: "getUser", delay: 20_000 });
  const user: components["schemas"]["User"] = await pair.clock.run(pair.realdebrid.user.get());
  const outcome = await pair.clock.run(pair.cloudreve.directory.list({ path: "/" }).result());
  const size = outcome.ok ? outcome.data.objects.reduce((sum, { size }) => sum + size, 0) : 0;
  const meta: Meta | undefined = outcome.ok ? outcome.meta : undefined;
  await pair[Symbol.asyncDispose]();
  return `${user.username.toUpperCase()} ${size.toFixed()} ${meta?.attempts ?? 0}`;
}

export const shared = { store: memoryLimiterStore(systemClock), getUser, ApiError };
