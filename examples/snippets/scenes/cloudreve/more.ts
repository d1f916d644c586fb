import { readFileSync } from "node:fs";
import type { MockSession } from "@debrid-drive/mock-server";
import { FILES } from "../../run/samples.ts";
import type { Scene, Scenes } from "../../run/scene.ts";
import { DRIVE } from "../../run/sites.ts";
import { logIn, USER } from "./drive.ts";

const FILM = "https://files.example.com/big-buck-bunny.mp4";
const ISO = "https://files.example.com/debian-netinst.iso";

/** aria2 can fetch torrent files that are in the drive: the storage policy says where the site is. */
function serveTorrents({ cloudreve: { policies } }: MockSession): void {
  policies.save(1, { ...policies.facts.get(1)?.shown, BaseURL: DRIVE });
}

/** The user lets the server download something, so many seconds ago. */
const downloading = (seconds: number, ...url: readonly string[]): Scene => ({
  async before({ url: baseUrl, clock }) {
    const drive = await logIn(baseUrl);
    await drive.remoteDownload.addUrls({ url, dst: "/inbox" });
    clock.advance(seconds * 1000);
  },
});

/** The user lets the server download a torrent of several files, whose names are known by now. */
const downloadingTorrent: Scene = {
  async before(mock) {
    serveTorrents(mock);
    mock.cloudreve.putFile(USER, "/inbox/sintel.torrent", readFileSync(`${FILES}sintel.torrent`));
    const drive = await logIn(mock.url);
    const { id } = await drive.fs.resolve("/inbox/sintel.torrent");
    await drive.remoteDownload.addTorrent({ id, dst: "/inbox" });
    mock.clock.advance(25_000);
  },
};

/** A laptop has a WebDAV account. */
const withAccount: Scene = {
  before: ({ cloudreve }) =>
    cloudreve.webdav.add({ owner: cloudreve.userBy(USER).id, name: "Laptop", root: "/films" }),
};

const withTag: Scene = {
  before({ cloudreve }: MockSession) {
    const owner = cloudreve.userBy(USER).id;
    cloudreve.tags.add({
      owner,
      type: 1,
      name: "To watch",
      icon: "FolderHeartOutline",
      color: "",
      expression: "/films",
    });
  },
};

/** The user has opened a document in an office server. */
const opened: Scene = {
  env: ({ cloudreve }) => ({
    CLOUDREVE_FILE: cloudreve.ids.encode("file", cloudreve.fileAt(USER, "/letter.docx").id),
    WOPI_TOKEN: cloudreve.issueWopiToken(USER, "/letter.docx"),
  }),
};

/** Remote downloads, WebDAV accounts, tags and office documents. */
export const more: Scenes = {
  addRemoteTorrent: { before: serveTorrents },
  cancelRemoteDownload: downloading(20, ISO),
  deleteTag: withTag,
  deleteWebdavAccount: withAccount,
  getWopiFile: opened,
  listActiveRemoteDownloads: downloading(20, FILM, ISO),
  listFinishedRemoteDownloads: downloading(60, FILM),
  listWebdavAccounts: withAccount,
  readWopiFile: opened,
  saveWopiFile: opened,
  selectRemoteDownloadFiles: downloadingTorrent,
  updateWebdavAccount: withAccount,
  updateWopiFile: opened,
};
