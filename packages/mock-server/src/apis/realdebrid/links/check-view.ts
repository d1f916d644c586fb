import type { Schemas } from "../common/schemas.ts";
import type { LinkedFile } from "./linked-file.ts";
import { iconOf } from "./view.ts";

/** What is known about a link. */
export function viewOfCheck(link: string, file: LinkedFile): Schemas["LinkCheck"] {
  return {
    host: file.host,
    host_icon: iconOf(file.host),
    host_icon_big: iconOf(file.host, "-big"),
    link,
    filename: nameOf(file),
    filesize: file.sizeUnknown ? 0 : file.bytes,
    supported: 1,
  };
}

/** What is known about a link of no supported hoster. */
export const viewOfUnsupported = (link: string): Schemas["LinkCheck"] => ({
  host: "",
  link,
  filename: null,
  filesize: 0,
  supported: 0,
});

/** A page with several qualities is named with all of them. */
function nameOf({ name, quality, alternatives = [] }: LinkedFile): string {
  const qualities = [quality, ...alternatives.map((one) => one.quality)].filter((one) => one !== undefined);
  return qualities.length === 0 ? name : `${name.replace(/ [^ ]*$/, "")}|-|${qualities.join(",")}`;
}
