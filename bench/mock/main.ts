// The mock against a bare server and against Prism's own program, how long its first answer takes, and what large
// bodies and many torrents do to it.
import { sendBodies } from "./bodies.ts";
import { compareSpeed } from "./compare-speed.ts";
import { measureFirstAnswer } from "./first-answer.ts";
import { toMegabytes } from "./heap-of.ts";
import { sendMany } from "./many-requests.ts";
import { openMany, SESSIONS } from "./many-sessions.ts";
import { printSpeeds } from "./print-speeds.ts";
import { rangeOf } from "./share.ts";
import { addTorrents } from "./torrents.ts";

const LIMITS = { ofBare: 0.45, timesPrism: 8, firstAnswer: 1, growth: 1.2, sessionBytes: 100 * 1024 };

const rows = await compareSpeed();
printSpeeds(rows, print);
const mock = rows.find(({ name }) => name === "mock");
const prism = rows.find(({ name }) => name === "prism-cli");
for (const [what, share, least] of [
  ["of node:http", mock?.ofBare, LIMITS.ofBare],
  ["times prism-cli", prism?.timesThis, LIMITS.timesPrism],
] as const) {
  if (share === undefined) throw new Error(`${what} was not measured`);
  check(`${rangeOf(share)} ${what}, at least ${least}`, share.middle >= least);
}

const first = await measureFirstAnswer();
const firstAnswer = first.mock / first.prism;
check(
  `first answer ${firstAnswer.toFixed(2)} times the import of Prism (${first.mock.toFixed(0)} and ${first.prism.toFixed(0)} ms), at most ${LIMITS.firstAnswer}`,
  firstAnswer <= LIMITS.firstAnswer,
);

const [sent = "", ...others] = await sendBodies();
check(
  `12 MB sent, kept and downloaded: SHA-256 ${sent.slice(0, 16)}…, the same ${others.length + 1} times`,
  others.every((hash) => hash === sent),
);

const heaps = await sendMany();
const [filled = 0, ...laterHeaps] = heaps;
const gained = Math.max(...laterHeaps) / filled;
check(
  `heap after each 100,000 of 1,000,000 requests: ${heaps.map(toMegabytes).join(", ")} MB, ` +
    `${gained.toFixed(2)} times, at most ${LIMITS.growth}`,
  gained <= LIMITS.growth,
);

for (const { before, open, after, mixed } of await openMany()) {
  const bytes = (open - before) / SESSIONS;
  check(
    `${SESSIONS} sessions: ${mixed} mixed up, ${(bytes / 1024).toFixed(0)} KB each, at most ` +
      `${LIMITS.sessionBytes / 1024}; heap ${[before, open, after].map(toMegabytes).join(", ")} MB before, open and ` +
      `ended, at most ${LIMITS.growth} times`,
    mixed === 0 && bytes <= LIMITS.sessionBytes && after <= before * LIMITS.growth,
  );
}

const { added, refused, sizes } = await addTorrents();
const [full = 0, ...later] = sizes.map(({ heap }) => heap);
const growth = Math.max(...later) / full;
const megabytes = sizes.map(({ heap }) => toMegabytes(heap)).join(", ");
check(
  `${added + refused} torrents: ${added} added, ${refused} refused, ${sizes.map(({ torrents }) => torrents).join(", ")} kept at ` +
    `50,000, 150,000 and 300,000; heap ${megabytes} MB, ${growth.toFixed(2)} times, at most ${LIMITS.growth}`,
  growth <= LIMITS.growth && new Set(sizes.map(({ torrents }) => torrents)).size === 1,
);

function check(line: string, good: boolean): void {
  print(`${good ? "ok  " : "FAIL"} ${line}`);
  if (!good) process.exitCode = 1;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
