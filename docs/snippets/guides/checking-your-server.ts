import { Cloudreve } from "@debrid-drive/cloudreve-client";
import { startProxy } from "@debrid-drive/mock-server";

export async function inTest(target: string) {
  // #region in-test
  await using proxy = await startProxy({ target });
  const drive = new Cloudreve({ baseUrl: proxy.url });
  await drive.site.config();
  const found = proxy.violations;
  // #endregion in-test
  return found;
}
