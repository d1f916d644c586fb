import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// What lies in the storage becomes files of a user. It is a task, so it is over later.
await drive.adminTask.import({
  uid: 2,
  policy_id: 1,
  src: "/srv/films",
  dst: "/imported",
  recursive: true,
});
const { items } = await drive.adminTask.list({
  page: 1,
  page_size: 1,
  order_by: "id desc",
});
console.log(`Task ${items[0]?.ID} imports the files`);
