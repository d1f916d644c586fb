import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// Without an ID it is a new policy. Give it to a group, in its PolicyList, before anybody can use it.
const id = await drive.adminPolicy.save({
  policy: {
    Name: "Films",
    Type: "local",
    MaxSize: 0, // any size
    AutoRename: true,
    DirNameRule: "uploads/{uid}/{path}",
    FileNameRule: "{uid}_{randomkey8}_{originname}",
    OptionsSerialized: { chunk_size: 25 * 1024 ** 2 },
  },
});
console.log(`The new policy has the number ${id}`);
