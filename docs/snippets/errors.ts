import {
  ApiError,
  type RealDebrid,
} from "@debrid-drive/realdebrid-client";

declare const rd: RealDebrid;
declare const magnet: string;
// #region throw
try {
  await rd.torrents.addMagnet({ magnet });
} catch (error) {
  if (error instanceof ApiError && error.code === 33)
    console.log("already active");
  else throw error;
}
// #endregion throw

// #region result
const outcome = await rd.torrents.addMagnet({ magnet }).result();

if (outcome.ok) {
  console.log(outcome.data.id);
} else if (outcome.error.kind === "api" && outcome.error.code === 33) {
  console.log("already active");
} else {
  console.log(outcome.error.message);
}
// #endregion result
