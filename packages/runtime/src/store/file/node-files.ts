import { mkdir, open, readdir, readFile, readlink, rename, stat, unlink, utimes } from "node:fs/promises";
import { hostname } from "node:os";
import { codeOf, type Files, type Self } from "./files.ts";

export const nodeFiles: Files = {
  read: (path) => readFile(path, "utf8"),
  async create(path, text, sync) {
    const file = await open(path, "wx", 0o600);
    try {
      await file.writeFile(text);
      if (sync) await file.sync();
    } finally {
      await file.close();
    }
  },
  rename,
  remove: unlink,
  async makeFolder(path) {
    await mkdir(path, { recursive: true, mode: 0o700 });
  },
  async syncFolder(path) {
    const folder = await open(path, "r");
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  },
  list: (path) => readdir(path),
  changedAt: async (path) => (await stat(path)).mtimeMs,
  touch: (path, at) => utimes(path, new Date(at), new Date(at)),
};

export async function thisProgram(): Promise<Self> {
  // Containers may share a folder and a host name, and still see other processes under the same ids.
  const [boot, processes] = await Promise.all([
    readFile("/proc/sys/kernel/random/boot_id", "utf8").catch(() => ""),
    readlink("/proc/self/ns/pid").catch(() => ""),
  ]);
  return {
    pid: process.pid,
    machine: [hostname(), boot.trim(), processes].join(" ").trim(),
    windows: process.platform === "win32",
    alive(pid) {
      try {
        return process.kill(pid, 0);
      } catch (error) {
        return codeOf(error) !== "ESRCH";
      }
    },
  };
}
