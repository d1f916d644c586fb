import type { FileFact, UserFact } from "./facts.ts";
import { parentOf } from "./paths.ts";
import type { Schemas } from "./schemas.ts";
import type { CloudreveState } from "./state.ts";

/** A document, in the terms of WOPI. */
export function viewOfDocument(
  state: CloudreveState,
  file: FileFact,
  user: UserFact,
  readOnly: boolean,
): Schemas["WopiFileInfo"] {
  const siteUrl = state.settings.get("siteURL");
  const writes = !readOnly;
  const date = new Date(file.updatedAt).toISOString();
  const folder = state.drive.folders.get(file.folder);
  const folderUrl = new URL("/home", siteUrl);
  // Not the folder itself, but the one that it is in.
  if (folder)
    folderUrl.searchParams.set(
      "path",
      folder.parent === undefined ? "" : parentOf(state.drive.pathOf(folder)),
    );
  return {
    BaseFileName: file.name,
    Version: `${date.slice(0, 10)} ${date.slice(11, -1)} +0000 UTC`,
    Size: file.size,
    BreadcrumbBrandName: state.settings.get("siteName"),
    BreadcrumbBrandUrl: siteUrl,
    BreadcrumbFolderName: writes ? (folder?.name ?? "") : "",
    BreadcrumbFolderUrl: writes ? folderUrl.href : "",
    FileSharingPostMessage: writes,
    ClosePostMessage: true,
    PostMessageOrigin: "*",
    FileNameMaxLength: 256,
    LastModifiedTime: `${date.slice(0, 19)}Z`,
    IsAnonymousUser: readOnly,
    UserFriendlyName: writes ? user.nick : "",
    UserId: writes ? state.ids.encode("user", user.id) : "",
    OwnerId: state.ids.encode("user", file.owner),
    ReadOnly: readOnly,
    UserCanRename: writes,
    UserCanReview: writes,
    UserCanWrite: writes,
    SupportsRename: writes,
    SupportsReviewing: writes,
    SupportsUpdate: writes,
  };
}
