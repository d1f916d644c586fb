import type { LiveCase } from "../case.ts";
import { isTrue, same } from "../check.ts";
import { login, right, since } from "../needs.ts";

export const accountCases: readonly LiveCase[] = [
  {
    name: "tell who is logged in",
    needs: [login],
    run: async ({ drive, facts, signal }) => {
      const user = await drive.user.me({}, { signal });
      same(user.id, facts.account?.user.id, "the id of the user");
      same(user.anonymous, false, "the user is somebody");
    },
  },
  {
    name: "tell how much room there is",
    needs: [login],
    run: async ({ drive, signal }) => {
      const { used, free, total } = await drive.user.storage({}, { signal });
      same(free, Math.max(0, total - used), "the free bytes");
    },
  },
  {
    name: "show the settings and the tasks of the user",
    needs: [login],
    run: async ({ drive, signal }) => {
      const settings = await drive.setting.get({}, { signal });
      same(typeof settings.two_factor, "boolean", "the kind of two_factor");
      isTrue(settings.uid > 0, "the number of the user");
      const { tasks } = await drive.setting.listTasks({ page: 1 }, { signal });
      isTrue(tasks.length <= 10, "a page has ten tasks at most");
    },
  },
  {
    name: "keep tags for file names and folders",
    needs: [login],
    run: async ({ drive, name, folder, put, signal }) => {
      const path = await folder();
      await put(`${path}/tagged-${name}.txt`, "tagged");
      const filter = { expression: `tagged-${name}*`, icon: "Circle", color: "#ff0000", name: `${name} f` };
      const id = await drive.tag.createFilter(filter, { signal });
      const link = await drive.tag.createLink({ path, name: `${name} l` }, { signal });
      const own = async () => {
        const { tags } = await drive.user.me({}, { signal });
        return tags.filter((tag) => tag.name.startsWith(name)).map((tag) => tag.id);
      };
      same((await own()).toSorted(), [id, link].toSorted(), "the tags of the user");
      const found = await drive.fs.search({ tag: id }, { signal });
      same(
        found.map((entry) => entry.name),
        [`tagged-${name}.txt`],
        "the files with the tag",
      );
      for (const tag of [id, link]) await drive.tag.delete({ id: tag }, { signal });
      same(await own(), [], "the tags after they were deleted");
    },
  },
  {
    name: "keep WebDAV accounts",
    needs: [login, right("webdav")],
    run: async ({ drive, name, folder, signal }) => {
      const path = await folder();
      const { id, password } = await drive.webdav.create({ path, name }, { signal });
      isTrue(password.length >= 16, "the server made up a password");
      const own = async () => {
        const { accounts } = await drive.webdav.list({}, { signal });
        return accounts.filter((account) => account.ID === id).map(({ Name, Root }) => [Name, Root]);
      };
      same(await own(), [[name, path]], "the account in the list");
      await drive.webdav.delete({ id }, { signal });
      same(await own(), [], "the account after it was deleted");
    },
  },
  {
    name: "let a WebDAV account only read",
    needs: [login, right("webdav"), since("3.7.0")],
    run: async ({ drive, name, folder, signal }) => {
      const { id } = await drive.webdav.create({ path: await folder(), name }, { signal });
      await drive.webdav.update({ id, readonly: true }, { signal });
      const { accounts } = await drive.webdav.list({}, { signal });
      same(accounts.find((account) => account.ID === id)?.Readonly, true, "the account is read-only");
      await drive.webdav.delete({ id }, { signal });
    },
  },
];
