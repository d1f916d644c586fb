import { RealDebrid } from "@debrid-drive/realdebrid-client";

const rd = new RealDebrid({ auth: process.env.REALDEBRID_TOKEN });

const links = await rd.unrestrict.folder({
  link: "https://files.example.com/folder/linux",
});
// rd.unrestrict.all({ links }) makes downloads of them.
for (const link of links) console.log(link);
