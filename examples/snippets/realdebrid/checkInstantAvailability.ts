import { errorCodes, RealDebrid } from "@debrid-drive/realdebrid-client";

const rd = new RealDebrid({ auth: process.env.REALDEBRID_TOKEN });

// Removed in November 2024. Add the torrent: what is there already is downloaded at once.
const hash = "dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c";
const outcome = await rd.torrents.instantAvailability({ hash }).result();
if (outcome.ok) {
  console.log(Object.keys(outcome.data));
} else if (
  outcome.error.kind === "api" &&
  outcome.error.code === errorCodes.disabled_endpoint
) {
  console.log("Real-Debrid does not tell any more");
} else {
  throw outcome.error;
}
