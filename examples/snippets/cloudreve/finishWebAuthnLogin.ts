// In a page of the site
import { Cloudreve } from "@debrid-drive/cloudreve-client";

const drive = new Cloudreve({ baseUrl: location.origin });
const username = "user@example.com";
const bytes = (base64: string) =>
  Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

// drive.session.loginWithSecurityKey() does the two calls around the key.
const { publicKey } = await drive.authn.startLogin({ username });
const credential = await navigator.credentials.get({
  publicKey: {
    challenge: bytes(publicKey.challenge),
    rpId: publicKey.rpId,
    allowCredentials: publicKey.allowCredentials.map(({ type, id }) => ({
      type,
      id: bytes(id),
    })),
  },
});
if (!(credential instanceof PublicKeyCredential)) throw new Error("No key answered");
const { id, rawId, response } = credential.toJSON();
if (!("signature" in response)) throw new Error("The key signed nothing");
const answer = { id, rawId, response, type: "public-key" } as const;
const user = await drive.authn.finishLogin({ username, ...answer });
console.log(`Logged in as ${user.nickname}`);
