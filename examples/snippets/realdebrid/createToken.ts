import { errorCodes, RealDebrid } from "@debrid-drive/realdebrid-client";

const {
  REALDEBRID_CLIENT_ID = "",
  REALDEBRID_CLIENT_SECRET = "",
  REALDEBRID_CODE = "", // from the address that led the user back to your website
} = process.env;

// exchangeCode() checks that address too; oauthTokens() renews the token later.
const token = await new RealDebrid().oauth
  .createToken({
    body: {
      grant_type: "authorization_code",
      client_id: REALDEBRID_CLIENT_ID,
      client_secret: REALDEBRID_CLIENT_SECRET,
      code: REALDEBRID_CODE,
      redirect_uri: "https://app.example.com/callback",
    },
  })
  .result();
if (token.ok) {
  console.log(`A token for ${token.data?.expires_in} seconds`);
} else if (
  token.error.kind === "api" &&
  token.error.code === errorCodes.wrong_parameter
) {
  console.log("The code was used before, or is too old");
} else throw token.error;
