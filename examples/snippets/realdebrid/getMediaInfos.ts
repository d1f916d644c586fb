import { RealDebrid } from "@debrid-drive/realdebrid-client";

const rd = new RealDebrid({ auth: process.env.REALDEBRID_TOKEN });

const { id } = await rd.unrestrict.link({
  link: "https://files.example.com/big-buck-bunny.mp4",
});
const media = await rd.streaming.mediaInfos({ id });
console.log(
  `${media.filename}: a ${media.type} of ${Math.round(media.duration / 60)} minutes`,
);
