import {
  ApiError,
  ClientError,
  errorCodes,
  type RealDebrid,
} from "@debrid-drive/realdebrid-client";

export async function thrown(rd: RealDebrid, link: string) {
  // #region thrown
  try {
    const { download } = await rd.unrestrict.link({ link });
    return download;
  } catch (error) {
    if (error instanceof ApiError) return `${error.code}: ${error.docs}`;
    if (error instanceof ClientError) return error.kind;
    throw error; // not from the client
  }
  // #endregion thrown
}

export async function typed(rd: RealDebrid, link: string) {
  // #region typed
  const outcome = await rd.unrestrict.link({ link }).result();

  if (outcome.ok) return outcome.data.download;
  if (outcome.error.kind !== "api") return outcome.error.message;
  switch (outcome.error.code) {
    case errorCodes.hoster_unavailable:
      return "the hoster has a problem";
    case errorCodes.infringing_file:
      return "refused for legal reasons";
    // @ts-expect-error: this operation never answers with that code
    case errorCodes.torrent_already_active:
      return "";
    default:
      return outcome.error.message;
  }
  // #endregion typed
}

export async function meta(rd: RealDebrid) {
  // #region meta
  const { data, response, meta } = await rd.user.get().withResponse();
  console.log(data.username, response.status);
  console.log(`${meta.attempts} tries, ${meta.waitedMs} ms waited`);
  // #endregion meta
  return meta;
}
