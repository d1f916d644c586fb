import type { LiveCase } from "../case.ts";
import { same } from "../check.ts";
import { endings, login, right } from "../needs.ts";
import { readBack } from "../read-back.ts";

export const archiveCases: readonly LiveCase[] = [
  {
    name: "pack a zip, and unpack it",
    needs: [login, right("compress"), endings("zip")],
    limitMs: 300_000,
    run: async (live) => {
      const { drive, folder, put, signal, beginTasks } = live;
      const path = await folder();
      await put(`${path}/from/a.txt`, "packed");
      await put(`${path}/from/sub dir/日本語.txt`, "deep");
      await drive.fs.ensure(`${path}/to`, { signal });
      beginTasks();
      const zip = await drive.fs.compress({ from: `${path}/from`, to: `${path}/all.zip` }, { signal });
      same(zip.path, `${path}/all.zip`, "the zip");
      await drive.fs.decompress({ from: zip.path, to: `${path}/to` }, { signal });
      const paths: string[] = [];
      for await (const entry of drive.fs.walk(`${path}/to`, { signal })) paths.push(entry.path);
      same(
        paths.map((one) => one.slice(path.length)).toSorted(),
        ["/to/from", "/to/from/a.txt", "/to/from/sub dir", "/to/from/sub dir/日本語.txt"],
        "what was unpacked",
      );
      same(new TextDecoder().decode(await readBack(live, `${path}/to/from/a.txt`)), "packed", "a file of it");
    },
  },
];
