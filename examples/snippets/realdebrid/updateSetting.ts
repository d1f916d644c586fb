import { errorCodes, RealDebrid } from "@debrid-drive/realdebrid-client";

const rd = new RealDebrid({ auth: process.env.REALDEBRID_TOKEN });

const changed = await rd.settings
  .update({ setting_name: "streaming_quality", setting_value: "high" })
  .result();
if (changed.ok) {
  const { streaming_quality } = await rd.settings.get();
  console.log(`Streams have ${streaming_quality} quality`);
} else if (
  changed.error.kind === "api" &&
  changed.error.code === errorCodes.wrong_parameter
) {
  console.log("There is no such quality");
} else {
  throw changed.error;
}
