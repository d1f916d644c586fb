import { Cloudreve } from "@debrid-drive/cloudreve-client";
import { startMock } from "@debrid-drive/mock-server";
import { RealDebrid } from "@debrid-drive/realdebrid-client";

/** A CommonJS module that requires modules. */
export async function main(): Promise<number> {
  const mock = await startMock();
  const drive = new Cloudreve({ baseUrl: mock.url });
  await drive.session.login({ userName: "user@example.com", password: "mock-password" });
  const { id } = await new RealDebrid({ auth: "token", baseUrl: mock.url }).user.get();
  return id;
}
