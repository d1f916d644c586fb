// #region code
import { startMock } from "@debrid-drive/mock-server";
import { RealDebrid } from "@debrid-drive/realdebrid-client";

await using mock = await startMock();

const auth = "MOCK-PRIVATE-TOKEN";
const rd = new RealDebrid({ baseUrl: mock.url, auth });

const user = await rd.user.get(); // answered on your machine

// #endregion code
export { user };
