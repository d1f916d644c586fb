// By names of their own instead of `export … from`: a bundler that splits programs would take what the flows and the
// rest of the client use to be needed at the start of all of them.
import { FsError as Fs } from "./fs/fs-error.ts";
import { TaskError as Task } from "./fs/tasks/task-error.ts";
import { errorCodes as table } from "./generated/errors.ts";
import { RemoteDownloadError as RemoteDownload } from "./remote-download/remote-download-error.ts";
import { SessionError as Session } from "./session/session-error.ts";
import { ShareError as Share } from "./share/share-error.ts";
import { UploadError as Upload } from "./upload/upload-error.ts";
import { WrongServerError as WrongServer } from "./version/wrong-server-error.ts";

/** Error codes of the Cloudreve API, by name. */
export const errorCodes = table;

export const FsError = Fs;
export type FsError = Fs;

export const RemoteDownloadError = RemoteDownload;
export type RemoteDownloadError = RemoteDownload;

export const SessionError = Session;
export type SessionError = Session;

export const ShareError = Share;
export type ShareError = Share;

export const TaskError = Task;
export type TaskError = Task;

export const UploadError = Upload;
export type UploadError = Upload;

export const WrongServerError = WrongServer;
export type WrongServerError = WrongServer;
