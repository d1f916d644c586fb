import { RealDebrid } from "@debrid-drive/realdebrid-client";

const rd = new RealDebrid({ auth: process.env.REALDEBRID_TOKEN });

const days = await rd.traffic.details({ start: "2026-03-08", end: "2026-03-14" });
for (const [day, { bytes, host }] of Object.entries(days)) {
  console.log(`${day}: ${bytes} bytes from ${Object.keys(host).join(", ")}`);
}
