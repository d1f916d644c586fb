import { randomBytes } from "node:crypto";
import { textBytes } from "../bytes.ts";
import type { LiveCase } from "../case.ts";
import { fails, isTrue, same, sameBytes } from "../check.ts";
import type { Live } from "../live.ts";
import { login, right, visitorDownloads } from "../needs.ts";
import { bytesOf } from "../site-fetch.ts";

const SHARING = [login, right("allowShare")] as const;

export const shareCases: readonly LiveCase[] = [
  {
    name: "show a share to anybody",
    needs: SHARING,
    run: async (live) => {
      const { visitor, drive, share, signal } = live;
      const file = await shareable(live);
      const id = await share({ id: file.id, is_dir: false });
      const info = await visitor.share.get({ id }, { signal });
      isTrue("source" in info && info.source, "the share is open");
      same([info.locked, info.source.name, info.source.size], [false, "shared.txt", 6], "what is shared");
      const { items } = await drive.share.list(
        { page: 1, order_by: "created_at", order: "DESC" },
        { signal },
      );
      isTrue(
        items.some(({ key }) => key === id),
        "the share is in the user's list",
      );
      await drive.share.delete({ id }, { signal });
      await fails(visitor.share.get({ id }, { signal }), { name: "ApiError" }, "a share that was ended");
    },
  },
  {
    name: "let anybody download a shared file",
    needs: [...SHARING, visitorDownloads],
    run: async (live) => {
      const { visitor, share, openLink, signal } = live;
      const id = await share({ id: (await shareable(live)).id, is_dir: false });
      await visitor.share.get({ id }, { signal });
      const link = await visitor.share.createDownloadLink({ id }, { signal });
      sameBytes(await bytesOf(openLink(link, { signal })), textBytes("shared"), "the shared file");
    },
  },
  {
    name: "keep a share with a password closed until it is given",
    needs: [...SHARING, visitorDownloads],
    run: async (live) => {
      const { visitor, share, openLink, signal } = live;
      const password = randomBytes(4).toString("hex");
      const id = await share({ id: (await shareable(live)).id, is_dir: false, password });
      same((await visitor.share.get({ id }, { signal })).locked, true, "locked without password");
      same(
        (await visitor.share.get({ id, password: "no" }, { signal })).locked,
        true,
        "locked with a wrong one",
      );
      const early = visitor.share.createDownloadLink({ id }, { signal });
      await fails(early, { name: "ApiError", code: 403 }, "a download before the password");
      same(
        (await visitor.share.get({ id, password }, { signal })).locked,
        false,
        "locked with the right one",
      );
      const link = await visitor.share.createDownloadLink({ id }, { signal });
      sameBytes(await bytesOf(openLink(link, { signal })), textBytes("shared"), "the shared file");
    },
  },
  {
    name: "show a shared folder to anybody",
    needs: [...SHARING, visitorDownloads],
    run: async (live) => {
      const { visitor, drive, share, openLink, folder, put, signal } = live;
      const path = await folder();
      await put(`${path}/sub dir/inside #1.txt`, "inside");
      const { id: folderId } = await drive.fs.resolve(path, { signal });
      const id = await share({ id: folderId, is_dir: true });
      await visitor.share.get({ id }, { signal });
      const top = await visitor.share.listDirectory({ id, path: "/" }, { signal });
      same(
        top.objects.map(({ name, type }) => [name, type]),
        [["sub dir", "dir"]],
        "what is in the shared folder",
      );
      const below = await visitor.share.listDirectory({ id, path: "/sub dir" }, { signal });
      same(
        below.objects.map(({ name }) => name),
        ["inside #1.txt"],
        "what is below",
      );
      const link = await visitor.share.createDownloadLink({ id, path: "/sub dir/inside #1.txt" }, { signal });
      sameBytes(await bytesOf(openLink(link, { signal })), textBytes("inside"), "the file in it");
    },
  },
  {
    name: "change the password of a share",
    needs: SHARING,
    run: async (live) => {
      const { visitor, drive, share, signal } = live;
      const id = await share({ id: (await shareable(live)).id, is_dir: false });
      await drive.share.update({ id, prop: "password", value: "later" }, { signal });
      same((await visitor.share.get({ id }, { signal })).locked, true, "the share is locked");
    },
  },
];

async function shareable({ drive, folder, put, signal }: Live) {
  const path = `${await folder()}/shared.txt`;
  await put(path, "shared");
  return drive.fs.resolve(path, { signal });
}
