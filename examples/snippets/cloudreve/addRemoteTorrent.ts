import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// drive.remoteDownload.add({ torrent: "/inbox/debian.torrent", dst: "/inbox" }) looks the id up.
const { id } = await drive.fs.resolve("/inbox/debian.torrent");
await drive.remoteDownload.addTorrent({ id, dst: "/inbox" });
console.log("Added: listActive() shows it at the next look of the server");
