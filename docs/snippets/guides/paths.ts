import { type Cloudreve, FsError } from "@debrid-drive/cloudreve-client";
import {
  DrivePath,
  nameProblem,
} from "@debrid-drive/cloudreve-client/flows";

export async function everyday(drive: Cloudreve) {
  // #region everyday
  await drive.fs.ensure("/films/old");
  for await (const { path, size } of drive.fs.walk("/films")) {
    console.log(path, size); // size in bytes
  }
  await drive.fs.move({ from: "/films/a.mp4", to: "/films/old" });
  await drive.fs.rename({ from: "/films/old/a.mp4", name: "b.mp4" });
  const { complete, stayed } = await drive.fs.remove("/films/old");
  // #endregion everyday
  return { complete, stayed };
}

export async function names(drive: Cloudreve) {
  // #region names
  await drive.fs.exists("/films/100 % Bunny #1.mp4"); // as it is called
  await drive.fs.exists(["films", "100 % Bunny #1.mp4"]); // or name by name
  // #endregion names
}

export function refused() {
  // #region refused
  const problem = nameProblem("Bunny: the film.mp4");
  // #endregion refused
  return problem;
}

export async function ids(drive: Cloudreve) {
  // #region ids
  const { id, type } = await drive.fs.resolve("/films/a.mp4");
  await drive.fs.remove({ id, type });
  // #endregion ids
}

export async function missing(drive: Cloudreve) {
  // #region missing
  try {
    await drive.fs.resolve("/films/nothing.mp4");
  } catch (error) {
    if (error instanceof FsError) return error.reason; // "not-found"
    throw error;
  }
  // #endregion missing
  return undefined;
}

export function compose(folder: string) {
  // #region compose
  const path = DrivePath.parse(folder).child("Big Buck Bunny.mp4");
  console.log(path.name, path.parent.toString());
  // #endregion compose
  return path;
}
