import { Cloudreve, errorCodes } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// Without an ID it is a new user; with one, send the whole user, for what is missing becomes empty.
const saved = await drive.adminUser
  .save({
    user: { Email: "films@example.com", Nick: "Films", GroupID: 2, Status: 0 },
    password: "correct horse battery staple",
  })
  .result();
if (saved.ok) {
  console.log(`The new user has the number ${saved.data}`);
} else if (saved.error.kind === "api" && saved.error.code === errorCodes.db_error) {
  console.log("Somebody has this e-mail address already");
} else {
  throw saved.error;
}
