// #region code
import { RealDebrid } from "@debrid-drive/realdebrid-client";

const rd = new RealDebrid({ auth: "your private token" });

const user = await rd.user.get();
console.log(user.username, user.type, user.expiration);
// #endregion code
