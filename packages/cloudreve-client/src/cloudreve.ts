import { type CloudreveOptions, createClient } from "./core.ts";
import { Upload } from "./facade/upload.ts";
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
  override readonly upload: Upload;

  constructor(options: CloudreveOptions) {
    const client = createClient(options);
    super(client);
    const { fetch, random } = options;
    this.upload = new Upload(client, { fetch, random });
  }
}
