import type { LiveCase } from "../case.ts";
import { fails, isTrue, same } from "../check.ts";
import type { Live } from "../live.ts";
import { login } from "../needs.ts";
import { readBack } from "../read-back.ts";

const text = async (live: Live, path: string) => new TextDecoder().decode(await readBack(live, path));

async function pathsIn({ drive, signal }: Live, path: string): Promise<string[]> {
  const paths: string[] = [];
  for await (const entry of drive.fs.walk(path, { signal })) paths.push(entry.path.slice(path.length));
  return paths.toSorted();
}

export const objectCases: readonly LiveCase[] = [
  {
    name: "rename files and folders",
    needs: [login],
    run: async (live) => {
      const { drive, folder, put, signal } = live;
      const path = await folder();
      await put(`${path}/old.txt`, "old");
      await put(`${path}/taken.txt`, "taken");
      await drive.fs.ensure(`${path}/sub`, { signal });
      same(
        await drive.fs.rename({ from: `${path}/old.txt`, name: "new #1.txt" }, { signal }),
        `${path}/new #1.txt`,
        "the new path",
      );
      await drive.fs.rename({ from: `${path}/sub`, name: "below" }, { signal });
      same(await pathsIn(live, path), ["/below", "/new #1.txt", "/taken.txt"], "what is there now");
      same(await text(live, `${path}/new #1.txt`), "old", "the renamed file");
      const work = drive.fs.rename({ from: `${path}/new #1.txt`, name: "taken.txt" }, { signal });
      await fails(work, { name: "FsError", reason: "exists" }, "a name that is taken");
    },
  },
  {
    name: "copy files and folders",
    needs: [login],
    run: async (live) => {
      const { drive, folder, put, signal } = live;
      const path = await folder();
      await put(`${path}/from/a.txt`, "a");
      await put(`${path}/from/sub/b.txt`, "b");
      await drive.fs.ensure(`${path}/to`, { signal });
      await drive.fs.copy({ from: [`${path}/from/a.txt`, `${path}/from/sub`], to: `${path}/to` }, { signal });
      same(await pathsIn(live, `${path}/to`), ["/a.txt", "/sub", "/sub/b.txt"], "the copies");
      same(await pathsIn(live, `${path}/from`), ["/a.txt", "/sub", "/sub/b.txt"], "what was copied");
      same(await text(live, `${path}/to/sub/b.txt`), "b", "a copied file");
    },
  },
  {
    name: "move files and folders",
    needs: [login],
    run: async (live) => {
      const { drive, folder, put, signal } = live;
      const path = await folder();
      await put(`${path}/from/a.txt`, "a");
      await put(`${path}/from/sub/b.txt`, "b");
      await put(`${path}/from/taken.txt`, "new");
      await put(`${path}/to/taken.txt`, "old");
      await drive.fs.move({ from: [`${path}/from/a.txt`, `${path}/from/sub`], to: `${path}/to` }, { signal });
      same(
        await pathsIn(live, `${path}/to`),
        ["/a.txt", "/sub", "/sub/b.txt", "/taken.txt"],
        "what was moved",
      );
      const work = drive.fs.move({ from: `${path}/from/taken.txt`, to: `${path}/to` }, { signal });
      await fails(work, { name: "FsError", reason: "exists" }, "a name that is taken");
      same(await text(live, `${path}/to/taken.txt`), "old", "the file that was there");
    },
  },
  {
    name: "walk through folders",
    needs: [login],
    run: async (live) => {
      const { drive, folder, put, signal } = live;
      const path = await folder();
      for (const name of ["1", "2", "2/3", "2/3/4"]) await drive.fs.ensure(`${path}/${name}`, { signal });
      await put(`${path}/2/3/4/deep.txt`, "deep");
      same(await pathsIn(live, path), ["/1", "/2", "/2/3", "/2/3/4", "/2/3/4/deep.txt"], "all that is there");
    },
  },
  {
    name: "find files by name",
    needs: [login],
    run: async ({ drive, folder, put, name, signal }) => {
      const path = await folder();
      const word = `${name.split(" ").at(-1)}`;
      await put(`${path}/sub/find 100%_${word}.txt`, "found");
      await put(`${path}/sub/find 1000_${word}.txt`, "not found");
      const found = await drive.fs.search({ keywords: `100%_${word}`, in: path }, { signal, locate: true });
      same(
        found.map((entry) => entry.path),
        [`${path}/sub/find 100%_${word}.txt`],
        "what was found",
      );
    },
  },
  {
    name: "tell the properties of files and folders",
    needs: [login],
    run: async ({ drive, folder, put, signal }) => {
      const path = await folder();
      await put(`${path}/sub/a.txt`, "12345");
      await put(`${path}/sub/below/b.txt`, "123");
      const file = await drive.fs.properties(`${path}/sub/a.txt`, { signal });
      same([file.size, file.path], [5, `${path}/sub`], "size and place of the file");
      const { size, child_file_num, child_folder_num } = await drive.fs.properties(`${path}/sub`, { signal });
      same([size, child_file_num, child_folder_num], [8, 2, 1], "size, files and folders of the folder");
    },
  },
  {
    name: "remove files and folders",
    needs: [login],
    run: async (live) => {
      const { drive, folder, put, signal } = live;
      const path = await folder();
      await put(`${path}/a.txt`, "a");
      await put(`${path}/sub/b.txt`, "b");
      await put(`${path}/stays.txt`, "stays");
      const { complete, removed } = await drive.fs.remove([`${path}/a.txt`, `${path}/sub`], { signal });
      isTrue(complete, "everything was removed");
      same(removed.toSorted(), [`${path}/a.txt`, `${path}/sub`], "what was removed");
      same(await pathsIn(live, path), ["/stays.txt"], "what is left");
    },
  },
];
