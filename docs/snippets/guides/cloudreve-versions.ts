import {
  Cloudreve,
  type CloudreveOptions,
  ConfigError,
  WrongServerError,
} from "@debrid-drive/cloudreve-client";

export async function gate(drive: Cloudreve) {
  // #region gate
  try {
    await drive.share.find({ id: "xyZ9", keywords: "bunny" });
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  // #endregion gate
  return undefined;
}

export async function known(options: CloudreveOptions) {
  // #region known
  const drive = new Cloudreve({ ...options, version: "3.5.3" });
  // #endregion known
  return drive;
}

export async function wrongServer(drive: Cloudreve) {
  // #region wrong-server
  const outcome = await drive.site.ping().result();
  if (!outcome.ok && outcome.error instanceof WrongServerError) {
    return `${outcome.error.found}: ${outcome.error.message}`;
  }
  // #endregion wrong-server
  return undefined;
}
