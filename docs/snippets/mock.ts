// #region code
import { Cloudreve } from "@debrid-drive/cloudreve-client";
import { startMock } from "@debrid-drive/mock-server";
import { RealDebrid } from "@debrid-drive/realdebrid-client";

await using mock = await startMock({ clock: "frozen" });

const rd = new RealDebrid({
  baseUrl: mock.url,
  auth: "MOCK-PRIVATE-TOKEN",
});
const drive = new Cloudreve({ baseUrl: mock.url });
await drive.user.login({
  userName: "user@example.com",
  Password: "mock-password",
});

const { id } = await rd.torrents.addMagnet({
  magnet: "magnet:?xt=urn:btih:dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c",
});
mock.clock.advance(2_000); // the files are known now
await rd.torrents.selectFiles({ id, files: "all" });
mock.clock.advance(60_000); // and now they are downloaded
// #endregion code
