import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const GIBIBYTE = 1024 ** 3;

// Without an ID it is a new group; with one, send the whole group, for what is missing becomes empty.
const id = await drive.adminGroup.save({
  group: {
    Name: "Films",
    MaxStorage: 50 * GIBIBYTE,
    PolicyList: [1],
    ShareEnabled: true,
    OptionsSerialized: { aria2: true, aria2_batch: 5, share_download: true },
  },
});
console.log(`The new group has the number ${id}`);
