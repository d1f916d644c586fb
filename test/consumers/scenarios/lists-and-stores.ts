import { expectEqual, failureOf, type Given, openRealDebrid, type Scenario } from "./scenario.ts";

const HASH = "dd8255ecdc7ca55fb0bbf81323d87062db1f6d1";

/** A device that a user has accepted: what its program keeps. */
async function signIn({ realdebrid, url }: Given) {
  const { oauth } = new realdebrid.RealDebrid({ baseUrl: url });
  const client_id = realdebrid.OPEN_SOURCE_CLIENT_ID;
  const device = await oauth.getDeviceCode({ client_id, new_credentials: "yes" });
  const approved = await fetch(`${url}/_mock/realdebrid/devices/${device.user_code}/approve`, {
    method: "POST",
  });
  expectEqual(approved.ok, true);
  const own = await oauth.getDeviceCredentials({ client_id, code: device.device_code });
  const { client_id: clientId, client_secret: clientSecret } = own;
  if (!clientId || !clientSecret) throw new Error("the user has accepted, and no credentials came");
  const app = { client_id: clientId, client_secret: clientSecret };
  const token = await oauth.createToken({
    body: { ...app, code: device.device_code, grant_type: "http://oauth.net/grant_type/device/1.0" },
  });
  if (!token) throw new Error("no token came");
  const { access_token: accessToken, refresh_token: refreshToken, expires_in: seconds } = token;
  return { clientId, clientSecret, accessToken, refreshToken, expiresAt: Date.now() + seconds * 1_000 };
}

export const listsAndStores: readonly Scenario[] = [
  {
    name: "paging through a list",
    async run(given) {
      const rd = openRealDebrid(given);
      for (const digit of [1, 2, 3, 4, 5]) {
        await rd.torrents.addMagnet({ magnet: `magnet:?xt=urn:btih:${HASH}${digit}` });
      }
      const hashes: string[] = [];
      for await (const { hash } of rd.torrents.iterate({ pageSize: 2 })) hashes.push(hash);
      expectEqual(hashes.map((hash) => Number(hash.slice(-1))).sort(), [1, 2, 3, 4, 5]);
    },
  },
  {
    name: "a store that keeps a user signed in",
    async run(given) {
      const { createClient, keyValueStore, oauthTokens, RealDebrid, SignInError } = given.realdebrid;
      const place = new Map<string, string>();
      const open = () => oauthTokens({ store: keyValueStore(place, "tokens") });
      const credentials = await signIn(given);
      await open().save(credentials);

      const tokens = open();
      const rd = new RealDebrid({ auth: tokens, baseUrl: given.url });
      expectEqual((await rd.user.get()).username, "mock-user");
      await tokens.logout(createClient({ baseUrl: given.url }));
      expectEqual((await failureOf(rd.user.get())) instanceof SignInError, true);
    },
  },
];
