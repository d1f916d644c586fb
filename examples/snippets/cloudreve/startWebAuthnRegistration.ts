import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// finishRegistration() sends what navigator.credentials.create({ publicKey }) gives.
const { publicKey } = await drive.authn.startRegistration();
console.log(
  `A key for ${publicKey.user.name} at ${publicKey.rp.name} (${publicKey.rp.id})`,
);
console.log(`It has ${publicKey.timeout / 1000} seconds to answer`);
