import { type Logger, RealDebrid } from "@debrid-drive/realdebrid-client";

declare const token: string;
declare const link: string;
declare const logger: Logger;
// #region code
const rd = new RealDebrid({
  auth: token,
  timeout: { tryMs: 20_000, totalMs: 60_000 },
  conditional: true, // answers that have not changed cost no traffic
  logger,
});

const outcome = await rd.unrestrict.link({ link }).result();
if (!outcome.ok && outcome.error.retryAt) {
  console.log(`try again at ${outcome.error.retryAt.toISOString()}`);
} else if (!outcome.ok && outcome.error.kind === "limited") {
  console.log(outcome.error.message); // nothing was sent
}
// #endregion code
