import { errorCodes, RealDebrid } from "@debrid-drive/realdebrid-client";

const rd = new RealDebrid({ auth: process.env.REALDEBRID_TOKEN });

const converted = await rd.settings.convertPoints().result();
if (converted.ok) {
  const { points, expiration } = await rd.user.get();
  console.log(`Premium until ${expiration.slice(0, 10)}, ${points} points are left`);
} else if (
  converted.error.kind === "api" &&
  converted.error.code === errorCodes.service_unavailable
) {
  console.log("There are not enough points");
} else {
  throw converted.error;
}
