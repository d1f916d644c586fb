import { createHash, randomBytes } from "node:crypto";
import { Cloudreve } from "@debrid-drive/cloudreve-client";
import { startMock } from "@debrid-drive/mock-server";

const LENGTH = 12 * 1024 * 1024;
const USER = { userName: "user@example.com", Password: "mock-password" };

/** SHA-256 of 12 MB as they were sent, as the mock keeps them, and as a download gives them. */
export async function sendBodies(): Promise<readonly string[]> {
  await using mock = await startMock({ apis: ["cloudreve"] });
  const drive = new Cloudreve({ baseUrl: mock.url });
  await drive.user.login(USER);
  await drive.file.create({ path: "/large.bin" });
  const { objects } = await drive.directory.list({ path: "/" });
  const id = objects.find(({ name }) => name === "large.bin")?.id ?? "";
  const bytes = randomBytes(LENGTH);
  await drive.file.update({ id, body: bytes });
  const kept = mock.cloudreve.fileAt(USER.userName, "/large.bin")?.bytes ?? new Uint8Array();
  const link = await drive.file.createDownloadLink({ id });
  const answer = await fetch(new URL(link, mock.url));
  if (mock.violations.length > 0) throw new Error("the mock broke the description");
  return [bytes, kept, new Uint8Array(await answer.arrayBuffer())].map(sha256);
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
