import { RealDebrid } from "@debrid-drive/realdebrid-client";

const rd = new RealDebrid({ auth: process.env.REALDEBRID_TOKEN });

await rd.settings.deleteAvatar();

const { avatar } = await rd.user.get();
console.log(`The picture is ${avatar} again`);
