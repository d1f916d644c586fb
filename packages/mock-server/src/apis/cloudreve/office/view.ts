import type { Schemas } from "../common/schemas.ts";
import type { FileFact } from "../files/facts.ts";
import { parentOf } from "../files/paths.ts";
import type { CloudreveState } from "../state.ts";
import type { UserFact } from "../users/facts.ts";

/** A document, in the terms of WOPI. */
export function viewOfDocument(
  state: CloudreveState,
  file: FileFact,
  user: UserFact,
  canEdit: boolean,
): Schemas["WopiFileInfo"] {
  const siteUrl = state.settings.get("siteURL");
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
    BreadcrumbFolderName: canEdit ? (folder?.name ?? "") : "",
    BreadcrumbFolderUrl: canEdit ? folderUrl.href : "",
    FileSharingPostMessage: canEdit,
    ClosePostMessage: true,
    PostMessageOrigin: "*",
    FileNameMaxLength: 256,
    LastModifiedTime: `${date.slice(0, 19)}Z`,
    IsAnonymousUser: !canEdit,
    UserFriendlyName: canEdit ? user.nick : "",
    UserId: canEdit ? state.ids.encode("user", user.id) : "",
    OwnerId: state.ids.encode("user", file.owner),
    ReadOnly: !canEdit,
    UserCanRename: canEdit,
    UserCanReview: canEdit,
    UserCanWrite: canEdit,
    SupportsRename: canEdit,
    SupportsReviewing: canEdit,
    SupportsUpdate: canEdit,
  };
}
