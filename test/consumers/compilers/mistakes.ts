import { Cloudreve } from "@debrid-drive/cloudreve-client";
import { createTestPair } from "@debrid-drive/mock-server/testing";
import { type ErrorCode, RealDebrid } from "@debrid-drive/realdebrid-client";
import { nothing } from "@debrid-drive/runtime"; // mistake
import { wait } from "@debrid-drive/runtime/dist/index.js"; // mistake

const rd = new RealDebrid({ auth: 42 }); // mistake
const drive = new Cloudreve({}); // mistake

export async function main(): Promise<void> {
  await rd.torrents.info({ id: 7 }); // mistake
  await rd.torrents.addMagnet(); // mistake
  await rd.torrents.list({ limit: "5" }); // mistake
  const user = await rd.user.get();
  user.nickname; // mistake
  const premium: string = user.premium; // mistake
  await drive.directory.list({ folder: "/" }); // mistake
  await drive.upload.file({ path: "/a" }); // mistake
  const outcome = await rd.user.get().result();
  outcome.data; // mistake
  const code: ErrorCode = 123_456; // mistake
  await createTestPair({ clients: {}, cloudreveVersion: "4.0.0" }); // mistake
  const pair = await createTestPair({ clients: { drive: () => drive } });
  pair.realdebrid; // mistake
  return [premium, code, nothing, wait]; // mistake
}
