import { type CloudreveOptions, createClient } from "./core.ts";
import { Fs } from "./facade/fs.ts";
import { RemoteDownload } from "./facade/remote-download.ts";
import { CloudreveFacade } from "./generated/facade/index.ts";

/**
 * A Cloudreve v3 server (unofficial, not affiliated).
 *
 * @example
 * const drive = new Cloudreve({ baseUrl: "https://drive.example.com" });
 * await drive.user.login({ userName, Password });
 * const { objects } = await drive.directory.list({ path: "/" });
 */
export class Cloudreve extends CloudreveFacade {
  /** Files and folders by their paths. */
  readonly fs: Fs;
  override readonly remoteDownload: RemoteDownload;

  constructor(options: CloudreveOptions) {
    const client = createClient(options);
    super(client);
    this.fs = new Fs(client, { random: options.random });
    this.remoteDownload = new RemoteDownload(client);
  }
}
