import { RealDebrid } from "@debrid-drive/realdebrid-client";

const rd = new RealDebrid({ auth: process.env.REALDEBRID_TOKEN });

const links = await rd.unrestrict.containerLink({
  link: "https://files.example.com/linux.dlc",
});
for (const link of links) console.log(link);
