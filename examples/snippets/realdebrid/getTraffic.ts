import { RealDebrid } from "@debrid-drive/realdebrid-client";

const rd = new RealDebrid({ auth: process.env.REALDEBRID_TOKEN });

const hosters = await rd.traffic.get();
for (const [host, { left, type, reset }] of Object.entries(hosters)) {
  const unit = type === "links" ? "links" : "bytes";
  console.log(`${host}: ${left} ${unit} left${reset ? `, counted ${reset}` : ""}`);
}
