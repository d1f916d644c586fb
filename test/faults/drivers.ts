import { setImmediate as turn } from "node:timers/promises";
import { FAULT_KINDS, type FaultKind, type Mock } from "@debrid-drive/mock-server";
import type { Sending } from "./client.ts";

export const INTERVAL_MS = 1000;

/** Lets the mock's time pass, or the client give up; gives what did not hold meanwhile. */
type Driver = (sending: Sending, mock: Mock) => Promise<readonly string[]>;

const nothing: Driver = async () => [];

const delay: Driver = async ({ received }, mock) => {
  await mock.faults.held();
  const early = received() === undefined ? [] : ["patience"];
  mock.clock.advance(INTERVAL_MS);
  return early;
};

const noAnswer: Driver = async ({ giveUp, received }, mock) => {
  await mock.faults.held();
  mock.clock.advance(INTERVAL_MS);
  const early = received() === undefined ? [] : ["silence"];
  giveUp();
  // The mock notices, else the watchdog does.
  while (mock.faults.holding > 0) await turn();
  return early;
};

const stall: Driver = async ({ headers, received }, mock) => {
  await Promise.all([mock.faults.held(), headers]);
  const early = received() === 0 ? [] : ["a body that waits"];
  mock.clock.advance(INTERVAL_MS);
  return early;
};

const drip: Driver = async ({ outcome, headers, received }, mock) => {
  let pieces = 0;
  let isDone = false;
  const done = outcome.then(() => {
    isDone = true;
  });
  await headers;
  const early = received() === 0 ? [] : ["a body that waits"];
  while (!isDone) {
    await Promise.race([done, mock.faults.held().catch(() => undefined)]);
    if (isDone) break;
    pieces += 1;
    mock.clock.advance(INTERVAL_MS);
  }
  return pieces > 1 && pieces <= 3 ? early : [...early, "pieces"];
};

export const DRIVERS: Readonly<Record<FaultKind | "delay", Driver>> = {
  ...(Object.fromEntries(FAULT_KINDS.map((kind) => [kind, nothing])) as Record<FaultKind, Driver>),
  delay,
  "no-answer": noAnswer,
  stall,
  drip,
};
