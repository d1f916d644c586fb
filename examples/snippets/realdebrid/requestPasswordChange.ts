import { RealDebrid } from "@debrid-drive/realdebrid-client";

const rd = new RealDebrid({ auth: process.env.REALDEBRID_TOKEN });

await rd.settings.changePassword();

const { email } = await rd.user.get();
console.log(`A link is on its way to ${email}`);
