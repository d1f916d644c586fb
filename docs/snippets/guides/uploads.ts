import {
  type Cloudreve,
  type UploadCheckpoint,
  UploadError,
} from "@debrid-drive/cloudreve-client";
import { fileStore, openFile } from "@debrid-drive/cloudreve-client/node";

export async function bytes(drive: Cloudreve, file: Blob) {
  // #region blob
  const { path, size } = await drive.upload.file({
    path: "/films/bunny.mp4",
    source: file,
  });
  // #endregion blob
  return { path, size };
}

export async function fromDisk(drive: Cloudreve, local: string) {
  // #region resume
  await drive.upload.file(
    { path: "/films/bunny.mp4", source: await openFile(local) },
    {
      store: fileStore<UploadCheckpoint>({
        path: `${local}.upload.json`,
      }),
      ifExists: "skip",
      onProgress: ({ bytes, total }) => console.log(bytes, total),
    },
  );
  // #endregion resume
}

export async function several(drive: Cloudreve, files: File[]) {
  // #region several
  const results = await drive.upload.files(
    {
      files: files.map((file) => ({
        path: ["films", file.name],
        source: file,
      })),
    },
    { concurrency: 3, ifExists: "rename" },
  );
  const failed = results.filter((one) => !one.ok);
  // #endregion several
  return { results, failed };
}

export async function why(drive: Cloudreve, file: Blob) {
  // #region why
  try {
    await drive.upload.file({ path: "/films/bunny.mp4", source: file });
  } catch (error) {
    if (error instanceof UploadError) return error.reason;
    throw error;
  }
  // #endregion why
  return "uploaded";
}
