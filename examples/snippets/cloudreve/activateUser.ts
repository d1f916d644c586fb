import { Cloudreve, errorCodes } from "@debrid-drive/cloudreve-client";

const drive = new Cloudreve({ baseUrl: process.env.CLOUDREVE_URL ?? "" });

// The address in the mail, such as https://drive.example.com/activate?id=…&sign=…
const { searchParams } = new URL(process.env.CLOUDREVE_LINK ?? "");
const id = searchParams.get("id") ?? "";
const sign = searchParams.get("sign") ?? "";

const activated = await drive.user.activate({ id, sign }).result();
if (activated.ok) {
  console.log(`${activated.data} can log in now`);
} else if (
  activated.error.kind === "api" &&
  activated.error.code === errorCodes.user_cannot_activate
) {
  console.log("The account is active already");
} else {
  throw activated.error;
}
