import { RealDebrid } from "@debrid-drive/realdebrid-client";

const rd = new RealDebrid({ auth: process.env.REALDEBRID_TOKEN });

// tokens.logout(client) does so too, and empties the store.
await rd.oauth.disableAccessToken();

const user = await rd.user.get().result();
console.log(user.ok ? "The token still works" : user.error.message);
