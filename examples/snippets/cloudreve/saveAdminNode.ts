import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const id = await drive.adminNode.save({
  node: {
    Name: "Second machine",
    Server: "http://slave.example.com:5212",
    SlaveKey: "made-up-slave-key",
    MasterKey: "made-up-master-key",
    Type: 0,
    Aria2Enabled: false,
  },
});
console.log(`The new node has the number ${id}`);
