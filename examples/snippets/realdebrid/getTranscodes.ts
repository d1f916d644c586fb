import { RealDebrid } from "@debrid-drive/realdebrid-client";

const rd = new RealDebrid({ auth: process.env.REALDEBRID_TOKEN });

const { id } = await rd.unrestrict.link({
  link: "https://files.example.com/big-buck-bunny.mp4",
});
const formats = await rd.streaming.transcode({ id });
for (const [quality, url] of Object.entries(formats.apple)) {
  console.log(`HLS, ${quality}: ${url}`);
}
