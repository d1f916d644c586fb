import { Cloudreve } from "@debrid-drive/cloudreve-client";
import { resolve } from "@debrid-drive/cloudreve-client/flows";
import { createClient } from "@debrid-drive/realdebrid-client/core";
import { magnetToLinks } from "@debrid-drive/realdebrid-client/flows";
import { rawClient } from "@debrid-drive/realdebrid-client/raw";
import { type ClientError, memoryStore } from "@debrid-drive/runtime";

/** A page: nothing of Node is there. */
export async function show(into: HTMLElement, magnet: string): Promise<void> {
  const drive = new Cloudreve({ baseUrl: location.origin });
  for await (const { path, size } of drive.fs.walk("/")) into.append(path, size.toFixed());
  const client = createClient({ auth: "token" });
  const { downloads } = await magnetToLinks(client, { magnet }, { store: memoryStore() });
  for (const one of downloads) into.append(one.ok ? one.data.download : one.error.message);
  const { data } = await rawClient({ auth: "token" }).GET("/rest/1.0/user");
  into.title = data?.username ?? "";
}

export const explain = (error: ClientError): string => `${error.kind}: ${error.message}`;
export { resolve };
