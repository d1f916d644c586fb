import { Cloudreve, errorCodes } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// drive.upload.file({ path: "/inbox/hello.txt", source }) does all that an upload takes.
const { policy } = await drive.directory.list({ path: "/inbox" });
const begun = await drive.upload
  .createSession({
    path: "/inbox",
    name: "hello.txt",
    size: 13,
    policy_id: policy?.id ?? "",
  })
  .result();
if (begun.ok) {
  console.log(
    `Send chunks of ${begun.data.chunkSize} bytes at most, to the ${policy?.type} storage`,
  );
} else if (begun.error.kind !== "api") {
  throw begun.error;
} else if (begun.error.code === errorCodes.object_exist) {
  console.log("A file of this name is there already");
} else if (begun.error.code === errorCodes.insufficient_capacity) {
  console.log("There is not enough room");
} else {
  throw begun.error;
}
