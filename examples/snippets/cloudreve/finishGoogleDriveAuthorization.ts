// In a browser, where an administrator is logged in: Google Drive leads back to this address.
import { Cloudreve } from "@debrid-drive/cloudreve-client";

const drive = new Cloudreve({ baseUrl: location.origin });
const code = new URL(location.href).searchParams.get("code") ?? "";
const address = await drive.callback.authorizeGoogleDrive({ code });

const { pathname, searchParams } = new URL(address);
const isAllowed = searchParams.get("code") === "0";
console.log(
  `${isAllowed ? "Access is allowed" : searchParams.get("msg")}, on to ${pathname}`,
);
