import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// The server passes on what the forum of Cloudreve answers: text, that of Flarum's API as a rule.
const text = await drive.adminSite.news({ tag: "announcements" });
const { data }: { data: { attributes: { title: string } }[] } = JSON.parse(text);
for (const { attributes } of data) console.log(attributes.title);
