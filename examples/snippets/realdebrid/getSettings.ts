import { RealDebrid } from "@debrid-drive/realdebrid-client";

const rd = new RealDebrid({ auth: process.env.REALDEBRID_TOKEN });

const settings = await rd.settings.get();
console.log(`Language: ${settings.locale}`);
console.log(
  `Quality: ${settings.streaming_quality} of ${settings.streaming_qualities.join(", ")}`,
);
