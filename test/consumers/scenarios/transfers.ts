import type { SavedSession } from "@debrid-drive/cloudreve-client";
import {
  expectEqual,
  expectSameBytes,
  type FileScenario,
  openDrive,
  type Scenario,
  someBytes,
} from "./scenario.ts";

export const transfers: readonly Scenario[] = [
  {
    name: "upload and download of the same bytes",
    async run(given) {
      const drive = await openDrive(given);
      const source = someBytes();
      const path = "/from a consumer/größe 1.bin";
      await drive.upload.file({ path, source });
      const loading = drive.download.fetch({ path });
      const bytes = new Uint8Array(source.length);
      let at = 0;
      for await (const chunk of loading) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      expectEqual(at, source.length);
      expectSameBytes(bytes, source);
    },
  },
];

/** What Node, Bun and Deno can besides. */
export const fileTransfers: readonly FileScenario[] = [
  {
    name: "a file of this machine, up and down",
    async runWithFiles(given, { downloadToFile, folder, openFile, read, write }) {
      const drive = await openDrive(given);
      const source = someBytes(70_000);
      await write(`${folder}/up.bin`, source);
      await drive.upload.file({ path: "/files/up.bin", source: await openFile(`${folder}/up.bin`) });
      const download = drive.download.fetch({ path: "/files/up.bin" });
      await downloadToFile({ path: `${folder}/down.bin`, download });
      expectSameBytes(await read(`${folder}/down.bin`), source);
    },
  },
  {
    name: "a store in a file",
    async runWithFiles({ cloudreve, url: baseUrl }, { fileStore, folder }) {
      const store = () => fileStore<SavedSession>({ path: `${folder}/session.json` });
      const open = () => new cloudreve.Cloudreve({ baseUrl, session: { store: store() } });
      await open().session.login({ userName: "user@example.com", password: "mock-password" });
      expectEqual((await open().user.me()).user_name, "user@example.com");
    },
  },
];
