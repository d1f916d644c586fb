import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const id = process.env.CLOUDREVE_SHARE ?? ""; // such as xyZ9 of https://drive.example.com/s/xyZ9

// drive.share.archive({ id }) gives the bytes of the zip.
const { objects } = await drive.share.listDirectory({ id, path: "/" });
const items = objects.filter(({ type }) => type === "file").map((file) => file.id);
const link = await drive.share.createArchiveLink({ id, path: "/", items });
console.log(new URL(link, CLOUDREVE_URL).pathname.split("/").at(-1));
