import { RealDebrid } from "@debrid-drive/realdebrid-client";

const rd = new RealDebrid({ auth: process.env.REALDEBRID_TOKEN });

const links = [
  "https://files.example.com/big-buck-bunny.mp4",
  "https://unknown.example.com/big-buck-bunny.mp4",
];
// rd.hosts.matcher() says which links are supported without sending them.
for (const link of links) {
  const check = await rd.unrestrict.check({ link }).result();
  if (!check.ok) console.log(`${link}: ${check.error.message}`);
  else if (check.data.supported === 0) console.log(`${link}: not supported`);
  else console.log(`${check.data.filename}, ${check.data.filesize} bytes`);
}
