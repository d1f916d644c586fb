import { RealDebrid } from "@debrid-drive/realdebrid-client";

const rd = new RealDebrid({ auth: process.env.REALDEBRID_TOKEN });

const user = await rd.user.get();
console.log(`${user.username} is ${user.type} until ${user.expiration.slice(0, 10)}`);
console.log(`${user.points} fidelity points`);
