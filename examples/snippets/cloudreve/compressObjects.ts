import { Cloudreve, errorCodes } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// drive.fs.compress({ from: "/films", to: "/films.zip" }) waits until the zip is there.
const { id } = await drive.fs.resolve("/films");
const begun = await drive.file
  .compress({ src: { dirs: [id], items: [] }, dst: "/", name: "films.zip" })
  .result();
if (begun.ok) {
  const { tasks } = await drive.setting.listTasks({ page: 1 });
  console.log(`Packing: ${tasks.length} task`);
} else if (
  begun.error.kind === "api" &&
  begun.error.code === errorCodes.group_not_allowed
) {
  console.log("This user may not pack");
} else {
  throw begun.error;
}
