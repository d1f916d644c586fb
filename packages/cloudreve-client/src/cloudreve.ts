import { type CloudreveOptions, createClient } from "./core.ts";
import { Download } from "./facade/download.ts";
import { Fs } from "./facade/fs.ts";
import { RemoteDownload } from "./facade/remote-download.ts";
import { Session } from "./facade/session.ts";
import { Share } from "./facade/share.ts";
import { Upload } from "./facade/upload.ts";
import { CloudreveFacade } from "./generated/facade/index.ts";

/**
 * A Cloudreve v3 server (unofficial, not affiliated).
 *
 * @example
 * const drive = new Cloudreve({ baseUrl: "https://drive.example.com" });
 * await drive.session.login({ userName, password });
 * const { objects } = await drive.directory.list({ path: "/" });
 */
export class Cloudreve extends CloudreveFacade {
  readonly session: Session;
  /** Files and folders by their paths. */
  readonly fs: Fs;
  readonly download: Download;
  override readonly remoteDownload: RemoteDownload;
  override readonly share: Share;
  override readonly upload: Upload;

  constructor(options: CloudreveOptions) {
    const client = createClient(options);
    super(client);
    this.session = new Session(client);
    this.fs = new Fs(client, { random: options.random });
    this.remoteDownload = new RemoteDownload(client);
    const { fetch, random } = options;
    this.download = new Download(client, { fetch, random });
    this.share = new Share(client, { fetch, random });
    this.upload = new Upload(client, { fetch, random });
  }
}
