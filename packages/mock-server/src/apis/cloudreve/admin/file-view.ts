import type { Schemas } from "../common/schemas.ts";
import type { FileFact } from "../files/facts.ts";
import type { Columns } from "./list.ts";
import { EMPTY_POLICY } from "./policy-view.ts";
import { NO_RECORD, RECORD_COLUMNS, recordOf } from "./record.ts";

type File = Schemas["AdminFile"];

/** The file of a record that does not show it. */
export const EMPTY_FILE: File = {
  ...NO_RECORD,
  Name: "",
  SourceName: "",
  UserID: 0,
  Size: 0,
  PicInfo: "",
  FolderID: 0,
  PolicyID: 0,
  UploadSessionID: null,
  Metadata: "",
  Policy: EMPTY_POLICY,
  Position: "",
  MetadataSerialized: null,
};

/** The folder of a record that does not show it. */
export const EMPTY_FOLDER: Schemas["AdminFolder"] = {
  ...NO_RECORD,
  Name: "",
  ParentID: null,
  OwnerID: 0,
  Position: "",
  WebdavDstName: "",
};

const metadataOf = ({ withoutThumbnail }: FileFact): Schemas["AdminFileMetadata"] =>
  withoutThumbnail ? { thumb_status: "not_available" } : {};

const metadataText = (file: FileFact): string =>
  file.withoutThumbnail ? JSON.stringify(metadataOf(file)) : "";

export function viewOfFile(file: FileFact): File {
  return {
    ...EMPTY_FILE,
    ...recordOf(file),
    Name: file.name,
    SourceName: file.sourceName,
    UserID: file.owner,
    Size: file.size,
    FolderID: file.folder,
    PolicyID: file.policy,
    UploadSessionID: file.upload ?? null,
    Metadata: metadataText(file),
    MetadataSerialized: metadataOf(file),
  };
}

export const FILE_COLUMNS: Columns<FileFact> = {
  ...RECORD_COLUMNS,
  name: ({ name }) => name,
  source_name: ({ sourceName }) => sourceName,
  user_id: ({ owner }) => owner,
  size: ({ size }) => size,
  pic_info: () => "",
  folder_id: ({ folder }) => folder,
  policy_id: ({ policy }) => policy,
  upload_session_id: ({ upload }) => upload ?? null,
  metadata: metadataText,
};
