import { readFile } from "node:fs/promises";
import { errorCodes, RealDebrid } from "@debrid-drive/realdebrid-client";

const rd = new RealDebrid({ auth: process.env.REALDEBRID_TOKEN });

const uploaded = await rd.settings
  .uploadAvatar({ body: await readFile("picture.png") })
  .result();
if (uploaded.ok) {
  const { avatar } = await rd.user.get();
  console.log(`The picture is at ${avatar}`);
} else if (
  uploaded.error.kind === "api" &&
  uploaded.error.code === errorCodes.image_resolution_error
) {
  console.log("The picture has too many pixels");
} else {
  throw uploaded.error;
}
