// In a page of the site, where the user is logged in
import { Cloudreve } from "@debrid-drive/cloudreve-client";

const drive = new Cloudreve({ baseUrl: location.origin });
const bytes = (base64: string) =>
  Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

const { publicKey } = await drive.authn.startRegistration();
const { user, challenge } = publicKey;
const credential = await navigator.credentials.create({
  publicKey: {
    rp: publicKey.rp,
    challenge: bytes(challenge),
    pubKeyCredParams: publicKey.pubKeyCredParams,
    user: {
      id: bytes(user.id),
      name: user.name,
      displayName: user.displayName ?? user.name,
    },
  },
});
if (!(credential instanceof PublicKeyCredential)) throw new Error("No key answered");
const { id, rawId, response } = credential.toJSON();
if (!("attestationObject" in response)) throw new Error("The key says nothing of itself");
const answer = { id, rawId, response, type: "public-key" } as const;
const key = await drive.authn.finishRegistration(answer);
console.log(`The key ${key.fingerprint} is set up`);
