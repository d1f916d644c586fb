import { sendBodies } from "./bodies.ts";
import { compareSpeed, type Row } from "./compare-speed.ts";
import { type FirstAnswer, measureFirstAnswer } from "./first-answer.ts";
import { sendMany } from "./many-requests.ts";
import { openMany, type SessionRound } from "./many-sessions.ts";
import { addTorrents, type Growth } from "./torrents.ts";

export interface MockCost {
  readonly rows: readonly Row[];
  readonly first: FirstAnswer;
  /** SHA-256 of the same bytes at each place they came by. */
  readonly hashes: readonly string[];
  /** Bytes after each 100,000 of a million requests. */
  readonly heaps: readonly number[];
  readonly sessions: readonly SessionRound[];
  readonly torrents: Growth;
}

export async function measureMock(): Promise<MockCost> {
  return {
    rows: await compareSpeed(),
    first: await measureFirstAnswer(),
    hashes: await sendBodies(),
    heaps: await sendMany(),
    sessions: await openMany(),
    torrents: await addTorrents(),
  };
}
