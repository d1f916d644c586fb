import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// drive.remoteDownload.selectFiles({ handle, select }) waits until the files are known.
const torrents = await drive.remoteDownload.listActive();
const torrent = torrents.find(({ info }) => (info.files?.length ?? 0) > 1);
if (!torrent) throw new Error("No torrent with several files is under way");

const { gid, files } = torrent.info;
const films = (files ?? []).filter(({ path }) => path.endsWith(".mp4"));
await drive.remoteDownload.selectTaskFiles({
  gid,
  indexes: films.map(({ index }) => Number(index)),
});
console.log(`${films.length} of ${files?.length} files of ${torrent.name}`);
