import { Cloudreve, errorCodes } from "@debrid-drive/cloudreve-client";

const drive = new Cloudreve({ baseUrl: process.env.CLOUDREVE_URL ?? "" });

// The address in the mail, such as https://drive.example.com/reset?id=…&sign=…
const { searchParams } = new URL(process.env.CLOUDREVE_LINK ?? "");
const id = searchParams.get("id") ?? "";
const secret = searchParams.get("sign") ?? "";

const { CLOUDREVE_NEW_PASSWORD = "" } = process.env;
const reset = await drive.user
  .resetPassword({ id, secret, Password: CLOUDREVE_NEW_PASSWORD })
  .result();
if (reset.ok) {
  console.log("The new password holds from now on");
} else if (
  reset.error.kind === "api" &&
  reset.error.code === errorCodes.temp_link_expired
) {
  console.log("The link is too old: ask for another one");
} else {
  throw reset.error;
}
