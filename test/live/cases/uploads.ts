import type { UploadCheckpoint } from "@debrid-drive/cloudreve-client/flows";
import { memoryStore } from "@debrid-drive/runtime";
import { someBytes } from "../bytes.ts";
import type { LiveCase } from "../case.ts";
import { fails, isTrue, NotOffered, same, sameBytes } from "../check.ts";
import type { Live } from "../live.ts";
import { before, endings, login, room, since } from "../needs.ts";
import { readBack } from "../read-back.ts";

const SMALL = 12_345;
/** The most bytes of a file of several chunks. */
const MOST = 128 * 1024 * 1024;

export const uploadCases: readonly LiveCase[] = [
  upload("a small file", SMALL),
  upload("an empty file", 0),
  {
    ...upload("a file in one request", 3 * 1024 * 1024 + 1),
    needs: [login, endings("bin"), room(4 * 1024 * 1024), before("3.5.0")],
  },
  {
    name: "take a file of several chunks",
    needs: [login, endings("bin"), since("3.5.0"), room(32 * 1024 * 1024)],
    limitMs: 600_000,
    run: async (live) => {
      const { drive, folder, signal } = live;
      const path = `${await folder()}/chunks.bin`;
      const bytes = someBytes(await sizeOfChunks(live, path));
      let parts = 0;
      const onProgress = () => {
        parts += 1;
      };
      await drive.upload.file({ path, source: bytes }, { signal, onProgress });
      isTrue(parts >= 3, "it was sent in three parts");
      sameBytes(await readBack(live, path), bytes, "the file");
    },
  },
  {
    name: "go on with an upload that was cut off",
    needs: [login, endings("bin"), since("3.5.0"), room(32 * 1024 * 1024)],
    limitMs: 600_000,
    run: async (live) => {
      const { drive, folder, signal } = live;
      const path = `${await folder()}/resumed.bin`;
      const source = someBytes(await sizeOfChunks(live, path), 7);
      const store = memoryStore<UploadCheckpoint>();
      const cut = new AbortController();
      const first = drive.upload.file(
        { path, source },
        { store, signal: AbortSignal.any([signal, cut.signal]), onProgress: () => cut.abort() },
      );
      await fails(first, { kind: "aborted" }, "the first run");
      let parts = 0;
      const onProgress = () => {
        parts += 1;
      };
      await drive.upload.file({ path, source }, { store, signal, onProgress });
      isTrue(parts <= 2, "the part that was there is not sent again");
      sameBytes(await readBack(live, path), source, "the file");
    },
  },
  {
    name: "count what is stored",
    needs: [login, endings("bin"), room(SMALL)],
    run: async ({ drive, folder, put, signal }) => {
      const path = await folder();
      const { used } = await drive.user.storage({}, { signal });
      await put(`${path}/counted.bin`, someBytes(SMALL));
      const now = await drive.user.storage({}, { signal });
      same(now.used - used, SMALL, "bytes that are used now");
    },
  },
  {
    name: "have no room for more than is free",
    needs: [login, endings("bin")],
    run: async ({ drive, folder, signal }) => {
      const path = `${await folder()}/too-large.bin`;
      const { free } = await drive.user.storage({}, { signal });
      if (free > Number.MAX_SAFE_INTEGER / 2) throw new NotOffered("there is no end to the room");
      const source = () => new ReadableStream<Uint8Array>();
      const error = await drive.upload
        .file({ path, source, size: free + 1 }, { signal })
        .catch((caught: unknown) => caught);
      const reason = (error as { reason?: unknown } | undefined)?.reason;
      isTrue(reason === "no-space" || reason === "too-large", `the upload is refused, not ${String(error)}`);
    },
  },
  {
    name: "keep a file whose name is taken",
    needs: [login],
    run: async (live) => {
      const { drive, folder, put, signal } = live;
      const folderPath = await folder();
      const path = `${folderPath}/taken.txt`;
      await put(path, "first");
      const source = new TextEncoder().encode("second");
      await fails(
        drive.upload.file({ path, source }, { signal }),
        { name: "UploadError", reason: "exists" },
        "an upload to the name",
      );
      const renamed = await drive.upload.file({ path, source }, { signal, ifExists: "rename" });
      same(renamed.path, `${folderPath}/taken (1).txt`, "the new name");
      same(new TextDecoder().decode(await readBack(live, path)), "first", "the file that was there");
    },
  },
  {
    name: "keep the date that a file is given",
    needs: [login, since("3.5.0")],
    run: async ({ drive, folder, signal }) => {
      const path = `${await folder()}/dated.txt`;
      const lastModified = Date.UTC(2020, 1, 29, 12, 30, 15);
      await drive.upload.file({ path, source: new TextEncoder().encode("old"), lastModified }, { signal });
      const { object } = await drive.fs.resolve(path, { signal, fresh: true });
      // Databases keep seconds, and some of them round.
      const difference = Math.abs(Date.parse(object?.date ?? "") - lastModified);
      isTrue(difference <= 1_000, `the date of the file is ${object?.date}`);
    },
  },
];

function upload(what: string, size: number): LiveCase {
  return {
    name: `take ${what}`,
    needs: [login, endings("bin"), room(size)],
    run: async (live) => {
      const { drive, folder, signal } = live;
      const path = `${await folder()}/${what}.bin`;
      const bytes = someBytes(size, size);
      same((await drive.upload.file({ path, source: bytes }, { signal })).size, size, "bytes that were sent");
      same((await drive.fs.resolve(path, { signal, fresh: true })).size, size, "bytes that are listed");
      sameBytes(await readBack(live, path), bytes, "the file");
    },
  };
}

/** Bytes that make three chunks. */
async function sizeOfChunks({ drive, facts, signal }: Live, path: string): Promise<number> {
  const { policy } = await drive.directory.list({ path: "/" }, { signal });
  const folder = path.slice(0, path.lastIndexOf("/"));
  const asked = { path: folder, name: "asked.bin", size: 1, policy_id: policy?.id ?? "" };
  const { sessionID, chunkSize } = await drive.upload.createSession(asked, { signal });
  await drive.upload.deleteSession({ sessionId: sessionID }, { signal });
  if (!chunkSize) throw new NotOffered("the storage takes files in one piece");
  const size = 2 * chunkSize + SMALL;
  if (size > MOST) throw new NotOffered(`chunks have ${chunkSize} bytes`);
  const reason = room(size)(facts);
  if (reason) throw new NotOffered(reason);
  return size;
}
