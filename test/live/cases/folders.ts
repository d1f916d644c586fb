import type { LiveCase } from "../case.ts";
import { fails, same } from "../check.ts";
import { login } from "../needs.ts";

const NAMES = [
  "two words",
  "C#",
  "100%",
  "50%25 off",
  "a+b",
  "a&b=c;d",
  "it's (1)",
  "日本語 中文",
  "ünïcode",
  ".dots",
];

export const folderCases: readonly LiveCase[] = [
  {
    name: "make folders in folders that are not there yet",
    needs: [login],
    run: async ({ drive, folder, signal }) => {
      const path = await folder();
      await drive.fs.ensure(`${path}/a/b/c`, { signal });
      same(await drive.fs.exists(`${path}/a/b/c`, { signal, fresh: true }), true, "the folder is there");
      await drive.fs.ensure(`${path}/a/b/c`, { signal });
      await drive.fs.ensure(`${path}/a`, { signal });
    },
  },
  ...NAMES.map((name) => oddName(name)),
  // A database that takes three bytes for a character at most cannot keep it.
  oddName("🎬 emoji"),
  {
    name: "refuse a folder where a file is",
    needs: [login],
    run: async ({ drive, folder, put, signal }) => {
      const path = `${await folder()}/taken.txt`;
      await put(path, "taken");
      const work = drive.fs.ensure(path, { signal });
      await fails(work, { name: "FsError", reason: "exists" }, "a folder with the name of a file");
    },
  },
  {
    name: "say that a path leads nowhere",
    needs: [login],
    run: async ({ drive, folder, signal }) => {
      const path = `${await folder()}/nowhere`;
      const expected = { name: "FsError", reason: "not-found" };
      await fails(drive.fs.list(path, { signal }), expected, "a folder that is not there");
      await fails(drive.fs.resolve(`${path}/a.txt`, { signal }), expected, "a file that is not there");
    },
  },
];

function oddName(name: string): LiveCase {
  return {
    name: `take ${name} as the name of a folder and of a file`,
    needs: [login],
    run: async ({ drive, folder, put, signal }) => {
      const path = await folder();
      await drive.fs.ensure([...path.slice(1).split("/"), name, "below"], { signal });
      await put(`${path}/${name}/${name}.txt`, name);
      const listed = await drive.fs.list(`${path}/${name}`, { signal });
      same(
        listed.map((entry) => entry.path).toSorted(),
        [`${path}/${name}/${name}.txt`, `${path}/${name}/below`].toSorted(),
        "what is in the folder",
      );
      const { id } = await drive.fs.resolve(`${path}/${name}/${name}.txt`, { signal });
      const text = new TextDecoder().decode(await drive.file.getContent({ id }, { signal }));
      same(text, name, "what is in the file");
    },
  };
}
