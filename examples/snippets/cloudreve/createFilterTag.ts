import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const id = await drive.tag.createFilter({
  name: "Films",
  expression: "*.mp4\n*.mkv", // a line each
  icon: "Circle",
  color: "#ff9800",
});
// The folder of a tag is a search.
const { objects } = await drive.file.search({ type: "tag", keywords: id });
console.log(objects.map(({ name }) => name).join(", "));
