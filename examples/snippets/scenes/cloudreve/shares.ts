import type { MockSession } from "@debrid-drive/mock-server";
import type { Scene, Scenes } from "../../run/scene.ts";
import { type Shared, shareFile, shareFolder } from "./drive.ts";

/** The address of a share, which the user passes on. */
const passedOn = (share: (mock: MockSession) => Shared): Scene => ({
  env: (mock) => ({ CLOUDREVE_SHARE: mock.cloudreve.ids.encode("share", share(mock).id) }),
});

const folder = (path: string): Scene => passedOn((mock) => shareFolder(mock, path));
const withShares: Scene = {
  before(mock) {
    shareFolder(mock, "/photos");
    mock.clock.advance(60_000);
    Object.assign(shareFile(mock, "/films/Sintel.mp4"), { views: 12, downloads: 3 });
  },
};

/** Shares, and what visitors see of them. */
export const shares: Scenes = {
  createShareArchive: folder("/films"),
  createShareDownload: folder("/films"),
  deleteShare: withShares,
  getShare: passedOn((mock) => shareFile(mock, "/films/Sintel.mp4", "open-sesame")),
  getShareContent: folder("/films"),
  getShareDocumentPreview: passedOn((mock) => shareFile(mock, "/letter.docx")),
  getShareReadme: folder("/films"),
  getShareThumbnail: folder("/photos"),
  listSharedDirectory: folder("/films"),
  listShares: withShares,
  previewShare: folder("/photos"),
  searchSharedDirectory: folder("/films"),
  searchShares: withShares,
  updateShare: withShares,
};
