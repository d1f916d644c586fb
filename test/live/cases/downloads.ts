import { png, someBytes, textBytes } from "../bytes.ts";
import type { LiveCase } from "../case.ts";
import { fails, isTrue, NotOffered, same, sameBytes } from "../check.ts";
import { endings, localStorage, login, right, room } from "../needs.ts";
import { linkTo, readBack } from "../read-back.ts";
import { bytesOf } from "../site-fetch.ts";

// The mock keeps no larger ones as they were sent.
const SIZE = 1_000_003;

export const downloadCases: readonly LiveCase[] = [
  {
    name: "give part of a file",
    needs: [login, endings("bin"), room(SIZE)],
    run: async (live) => {
      const { folder, put, openLink, signal } = live;
      const path = `${await folder()}/part.bin`;
      const bytes = someBytes(SIZE, 3);
      await put(path, bytes);
      const request = new Request(await linkTo(live, path), {
        headers: { range: "bytes=1000-1999" },
        signal,
      });
      const response = await openLink.fetch(request);
      same(response.status, 206, "the status");
      same(response.headers.get("content-range"), `bytes 1000-1999/${SIZE}`, "Content-Range");
      sameBytes(new Uint8Array(await response.arrayBuffer()), bytes.subarray(1000, 2000), "the part");
    },
  },
  {
    name: "let a download go on where it stopped",
    needs: [login, endings("bin"), room(SIZE)],
    run: async (live) => {
      const { folder, put, openLink, signal } = live;
      const path = `${await folder()}/resumed.bin`;
      const bytes = someBytes(SIZE, 4);
      await put(path, bytes);
      const first = openLink(await linkTo(live, path), { signal });
      const parts: Uint8Array[] = [];
      for await (const chunk of first) {
        parts.push(chunk);
        if (parts.length === 2) break;
      }
      const { checkpoint } = first;
      const had = Buffer.concat(parts).subarray(0, checkpoint.offset);
      isTrue(checkpoint.offset > 0, "something had come");
      // Another link, as a later run would have it.
      const rest = await bytesOf(openLink(await linkTo(live, path), { signal, from: checkpoint }));
      same(rest.length, SIZE - checkpoint.offset, "bytes that were left");
      sameBytes(Buffer.concat([had, rest]), bytes, "the file");
    },
  },
  {
    name: "show text",
    needs: [login],
    run: async ({ drive, folder, put, signal }) => {
      const path = `${await folder()}/text.txt`;
      const text = "Grüße, 世界 🎬\r\n\t#1 & <b>\n";
      await put(path, text);
      const { id } = await drive.fs.resolve(path, { signal });
      sameBytes(await drive.file.getContent({ id }, { signal }), textBytes(text), "the text");
    },
  },
  {
    name: "take another text for a file",
    needs: [login],
    run: async (live) => {
      const { drive, folder, put, signal } = live;
      const path = `${await folder()}/changed.txt`;
      await put(path, "before");
      const { id } = await drive.fs.resolve(path, { signal });
      await drive.file.update({ id, body: textBytes("and after") }, { signal });
      sameBytes(await readBack(live, path), textBytes("and after"), "the text");
    },
  },
  {
    name: "make a thumbnail of a picture",
    needs: [login, localStorage, endings("png")],
    run: async ({ drive, folder, put, pause, signal }) => {
      const path = `${await folder()}/picture.png`;
      await put(path, png());
      // Servers before 3.8.0 make it some time after the upload.
      for (let tries = 0; tries < 20; tries += 1) {
        const { id, object } = await drive.fs.resolve(path, { signal, fresh: true });
        if (object?.thumb === true || object?.pic) {
          const bytes = await drive.file.getThumbnail({ id }, { signal });
          const isPicture =
            (bytes[0] === 0xff && bytes[1] === 0xd8) || (bytes[0] === 0x89 && bytes[1] === 0x50);
          return isTrue(isPicture, `a JPEG or a PNG, not ${bytes.length} other bytes`);
        }
        await pause(1_000);
      }
      throw new NotOffered("no thumbnail was made within 20 s");
    },
  },
  {
    name: "give folders as one zip",
    needs: [login, right("allowArchiveDownload")],
    run: async ({ drive, folder, put, openLink, signal }) => {
      const path = await folder();
      await put(`${path}/zipped.txt`, "zipped");
      const { id } = await drive.fs.resolve(path, { signal });
      const link = await drive.file.createArchiveLink({ dirs: [id] }, { signal });
      // A zip that is made while it is sent has no length, and no end to compare with.
      const response = await openLink.fetch(new Request(openLink.at(link), { signal }));
      const zip = new Uint8Array(await response.arrayBuffer());
      same(new TextDecoder("latin1").decode(zip.subarray(0, 4)), "PK\x03\x04", "how the zip begins");
    },
  },
  {
    name: "refuse a link that was changed",
    needs: [login, localStorage],
    run: async (live) => {
      const { folder, put, openLink, signal } = live;
      const path = `${await folder()}/signed.txt`;
      await put(path, "signed");
      const link = new URL(await linkTo(live, path));
      link.searchParams.set("sign", `x${link.searchParams.get("sign")}`);
      const response = await openLink.fetch(new Request(link, { signal }));
      const { code } = (await response.json()) as { code: number };
      isTrue(code === 40071 || code === 403, `code 40071 or 403, not ${code}`);
    },
  },
  {
    name: "give links that stay",
    needs: [login],
    run: async ({ drive, folder, put, openLink, signal }) => {
      const path = `${await folder()}/linked.txt`;
      await put(path, "linked");
      const [result] = await drive.fs.sourceLinks([path], { signal }).catch(unlessOff);
      if (!result?.ok) throw new NotOffered("links to files of this storage are off");
      sameBytes(await bytesOf(openLink(result.url, { signal })), textBytes("linked"), "the file");
    },
  },
  {
    name: "say that the file of an id is gone",
    needs: [login],
    run: async ({ drive, folder, put, signal }) => {
      const path = `${await folder()}/gone.txt`;
      await put(path, "gone");
      const { id } = await drive.fs.resolve(path, { signal });
      await drive.fs.remove(path, { signal });
      await fails(
        drive.file.createDownloadLink({ id }, { signal }),
        { name: "ApiError" },
        "a link to the file",
      );
    },
  },
];

/** A policy without source links is refused as a whole by servers before 3.5.3. */
function unlessOff(error: unknown): never {
  const { code } = error as { code?: unknown };
  if (code === 40006 || code === 40007 || code === 403) throw new NotOffered("links to files are off");
  throw error;
}
