import type { Schemas } from "../common/schemas.ts";

type Generator = Schemas["AdminThumbGenerator"];

const PROGRAMS: Readonly<Record<Generator, { readonly file: string; readonly version: string }>> = {
  vips: { file: "vips", version: "vips-8.14.1\n" },
  ffmpeg: { file: "ffmpeg", version: "ffmpeg version 5.1.6\n" },
  libreOffice: { file: "soffice", version: "LibreOffice 7.4.7.2\n" },
};

/**
 * Asks a program that makes thumbnails for its version: either that, or why there is none. A full path leads to
 * a program, which is the right one if its file has the usual name; a bare name leads nowhere.
 */
export function askProgram({ name, executable }: Schemas["AdminTestThumbRequest"]) {
  const { file, version } = PROGRAMS[name];
  if (!executable.startsWith("/")) {
    const reason = `exec: "${executable}": executable file not found in $PATH`;
    return { error: `failed to invoke ${name} executable: ${reason}` };
  }
  return executable.endsWith(`/${file}`) ? { version } : { error: "unknown output from generator" };
}
