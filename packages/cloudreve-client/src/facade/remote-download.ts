import type { CloudreveClient } from "../generated/client.ts";
import { RemoteDownloadApi } from "../generated/facade/remote-download.ts";
import { flows } from "../load-flows.ts";
import type {
  AddedDownload,
  AddRemoteDownloadArgs,
  AddRemoteDownloadOptions,
  ArrivedDownload,
  FindRemoteDownloadOptions,
  RemoteDownloadHandle,
  SelectFilesArgs,
  TorrentFile,
  WatchRemoteDownloadOptions,
} from "../remote-download/index.ts";

/** Downloads that the server makes by itself: the operations, and what follows one to its end. */
export class RemoteDownload extends RemoteDownloadApi {
  readonly #client: CloudreveClient;

  constructor(client: CloudreveClient) {
    super(client);
    this.#client = client;
  }

  /** Adds addresses, magnet links or a torrent, never twice, with a result for each. See {@link addRemote}. */
  async add(args: AddRemoteDownloadArgs, options?: AddRemoteDownloadOptions): Promise<AddedDownload[]> {
    const { addRemote } = await flows();
    return addRemote(this.#client, args, options);
  }

  /** Follows a download until its file is in the folder. See {@link watchRemote}. */
  async watch(handle: RemoteDownloadHandle, options?: WatchRemoteDownloadOptions): Promise<ArrivedDownload> {
    const { watchRemote } = await flows();
    return watchRemote(this.#client, handle, options);
  }

  /** Chooses which files of a torrent to download. See {@link selectRemoteFiles}. */
  async selectFiles(args: SelectFilesArgs, options?: FindRemoteDownloadOptions): Promise<TorrentFile[]> {
    const { selectRemoteFiles } = await flows();
    return selectRemoteFiles(this.#client, args, options);
  }

  /** Ends a download that is under way. See {@link cancelRemote}. */
  async cancel(handle: RemoteDownloadHandle, options?: FindRemoteDownloadOptions): Promise<boolean> {
    const { cancelRemote } = await flows();
    return cancelRemote(this.#client, handle, options);
  }

  /** Deletes the record of a download that has ended; its file stays. See {@link cleanUpRemote}. */
  async cleanUp(handle: RemoteDownloadHandle, options?: FindRemoteDownloadOptions): Promise<boolean> {
    const { cleanUpRemote } = await flows();
    return cleanUpRemote(this.#client, handle, options);
  }
}
