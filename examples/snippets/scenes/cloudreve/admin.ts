import type { MockSession } from "@debrid-drive/mock-server";
import type { Scene, Scenes } from "../../run/scene.ts";

const USER = "user@example.com";
const FILM = "/films/Big Buck Bunny.mp4";

/** Somebody who may administer the site is logged in. */
const asAdmin = (before?: Scene["before"]): Scene => ({
  user: "admin@example.com",
  ...(before && { before }),
});

const putFilm = ({ cloudreve }: MockSession) => cloudreve.putFile(USER, FILM, 276_134_947);

function shareFilms(mock: MockSession): void {
  putFilm(mock);
  const { shares } = mock.cloudreve;
  shares.add({ owner: 2, source: 1, isFolder: false, sourceName: "Big Buck Bunny.mp4", remaining: 3 });
  shares.add({ owner: 2, source: 1, isFolder: true, sourceName: "films", password: "open-sesame" });
}

/** The user lets the server fetch a file. */
function startDownload({ cloudreve }: MockSession): void {
  cloudreve.downloads.add({
    owner: 2,
    node: 1,
    dst: "/",
    seeding: 0,
    source: { url: "https://files.example.com/debian.iso", name: "debian.iso" },
    files: [{ path: "debian.iso", size: 10_000_000 }],
  });
}

function failDownload(mock: MockSession): void {
  startDownload(mock);
  const { downloads } = mock.cloudreve;
  for (const seen of downloads.list(2)) downloads.stop(seen, 3, "Resource not found");
  mock.clock.advance(60_000);
}

/** A remote download has arrived, by a task that has stored it. */
function finishDownload(mock: MockSession): void {
  startDownload(mock);
  mock.clock.advance(600_000);
}

const NEWS = { data: [{ type: "discussions", id: "1", attributes: { title: "Cloudreve 3.8.3" } }] };

const CLOUDS = {
  onedrive: {
    Type: "onedrive",
    Name: "OneDrive",
    Server: "https://graph.example.com/v1.0",
    BaseURL: "https://login.example.com/common/oauth2/v2.0",
    BucketName: "00000000-0000-0000-0000-000000000001",
    SecretKey: "mock-client-secret",
  },
  googledrive: { Type: "googledrive", Name: "Google Drive", BucketName: "mock-client" },
  oss: { Type: "oss", Name: "OSS", Server: "https://oss.example.com" },
  cos: {
    Type: "cos",
    Name: "COS",
    Server: "https://cos.example.com",
    AccessKey: "mock",
    SecretKey: "mock",
  },
  local: { Type: "local", Name: "Films" },
} as const;

/** There is a storage policy of that type besides the first one. */
const withPolicy =
  (type: keyof typeof CLOUDS) =>
  ({ cloudreve }: MockSession): void => {
    cloudreve.policies.save(0, CLOUDS[type]);
  };

const withNode = ({ cloudreve }: MockSession): void => {
  cloudreve.nodes.save(0, { Name: "Second machine", Server: "http://slave.example.com:5212" });
};

export const admin: Scenes = {
  addAdminPolicyCors: asAdmin(withPolicy("oss")),
  addAdminPolicyScf: asAdmin(withPolicy("cos")),
  deleteAdminDownloads: asAdmin(failDownload),
  deleteAdminFiles: asAdmin(({ cloudreve }) => cloudreve.putFile(USER, "/films/debian.iso.part", 4_096)),
  deleteAdminGroup: asAdmin(({ cloudreve }) => void cloudreve.groups.save(0, { name: "Films" })),
  deleteAdminNode: asAdmin(withNode),
  deleteAdminPolicy: asAdmin(withPolicy("local")),
  deleteAdminShares: asAdmin(shareFilms),
  deleteAdminTasks: asAdmin(finishDownload),
  deleteAdminUsers: asAdmin(),
  enableAdminNode: asAdmin(withNode),
  getAdminGoogleDriveAuthorization: asAdmin(withPolicy("googledrive")),
  getAdminGroup: asAdmin(),
  getAdminNews: asAdmin(({ cloudreve }) => {
    cloudreve.news = JSON.stringify(NEWS);
  }),
  getAdminNode: asAdmin(),
  getAdminOneDriveAuthorization: asAdmin(withPolicy("onedrive")),
  getAdminPolicy: asAdmin(),
  getAdminPolicyAuthorization: { ...asAdmin(withPolicy("onedrive")), server: "3.5.3" },
  getAdminSettings: asAdmin(),
  getAdminSummary: asAdmin(),
  getAdminUser: asAdmin(),
  importAdminFiles: asAdmin(({ cloudreve }) => cloudreve.storeFile(1, "/srv/films/Sintel.mkv", 1_000)),
  listAdminDownloads: asAdmin(failDownload),
  listAdminFiles: asAdmin(putFilm),
  listAdminFolder: asAdmin(putFilm),
  listAdminGroups: asAdmin(),
  listAdminNodes: asAdmin(withNode),
  listAdminPolicies: asAdmin(putFilm),
  listAdminShares: asAdmin(shareFilms),
  listAdminTasks: asAdmin(finishDownload),
  listAdminUsers: asAdmin(),
  listAllAdminGroups: asAdmin(),
  previewAdminFile: asAdmin(({ cloudreve }) =>
    cloudreve.putFile(USER, "/notes.txt", "Watch Big Buck Bunny\n"),
  ),
  reloadAdminService: asAdmin(),
  saveAdminGroup: asAdmin(),
  saveAdminNode: asAdmin(),
  saveAdminPolicy: asAdmin(),
  saveAdminUser: asAdmin(),
  sendAdminTestMail: { ...asAdmin(), server: "3.5.3" },
  testAdminAria2: asAdmin(),
  testAdminMail: asAdmin(),
  testAdminNodeAria2: asAdmin(),
  testAdminPolicyPath: asAdmin(),
  testAdminPolicySlave: asAdmin(),
  testAdminThumb: asAdmin(),
  toggleAdminUserBan: asAdmin(),
  updateAdminSettings: asAdmin(),
};
