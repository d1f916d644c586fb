import type { CloudreveClient } from "../generated/client.ts";
import { UploadApi } from "../generated/facade/upload.ts";
import { flow } from "../load-flows.ts";
import type { UploadFilesArgs, UploadFilesOptions, UploadResult } from "../upload/send-files.ts";
import type {
  UploadedFile,
  UploadFileArgs,
  UploadOptions,
  UploadTransport,
} from "../upload/upload-options.ts";

/** Uploads: the operations, and what takes several of them. */
export class Upload extends UploadApi {
  readonly #client: CloudreveClient;
  readonly #transport: UploadTransport;

  constructor(client: CloudreveClient, transport: UploadTransport = {}) {
    super(client);
    this.#client = client;
    this.#transport = transport;
  }

  /** Uploads a file to whatever storage the server has; can be paused and resumed. See {@link sendFile}. */
  file(args: UploadFileArgs, options?: UploadOptions): Promise<UploadedFile> {
    return flow(this.#client, "sendFile", args, { ...this.#transport, ...options });
  }

  /** Uploads files, some at a time, with a result for each. See {@link sendFiles}. */
  files(args: UploadFilesArgs, options?: UploadFilesOptions): Promise<UploadResult[]> {
    return flow(this.#client, "sendFiles", args, { ...this.#transport, ...options });
  }
}
