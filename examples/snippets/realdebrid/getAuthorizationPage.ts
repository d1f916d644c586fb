import { RealDebrid } from "@debrid-drive/realdebrid-client";

const { REALDEBRID_CLIENT_ID = "" } = process.env;

// authorizationUrl() makes the address that you send users to. This asks what is there.
const rd = new RealDebrid();
const page = await rd.oauth.getAuthorizationPage({
  client_id: REALDEBRID_CLIENT_ID,
  redirect_uri: "https://app.example.com/callback",
  response_type: "code",
  state: "a text that nobody can guess",
});
// A page to accept on; or, from who has accepted before, the address that leads back.
console.log(/<title>(.*)<\/title>/.exec(page)?.[1] ?? page);
