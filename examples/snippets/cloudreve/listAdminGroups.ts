import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const page = await drive.adminGroup.list({ page: 1, page_size: 20, order_by: "id asc" });
for (const { ID, Name, PolicyList, OptionsSerialized } of page.items) {
  const mayFetch = OptionsSerialized.aria2 ? "remote downloads" : "no remote downloads";
  console.log(
    `${ID}  ${Name}  policies ${PolicyList?.join(", ") || "none"}  ${mayFetch}`,
  );
}
