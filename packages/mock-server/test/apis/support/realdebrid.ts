import type { components } from "@debrid-drive/realdebrid-client/schema";
import { PRIVATE_TOKEN, realdebrid } from "../../../src/apis/realdebrid/index.ts";
import { type Input, startApi } from "./caller.ts";

type Schemas = components["schemas"];

export const BIG_BUCK_BUNNY =
  "magnet:?xt=urn:btih:dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c&dn=Big+Buck+Bunny";

export const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

export function startRealDebrid(seed?: number) {
  const { state, clock, call, pass } = startApi(realdebrid, seed);
  const auth = bearer(PRIVATE_TOKEN);

  return {
    state,
    clock,
    call,
    pass,
    addMagnet: (magnet: string) => call("addMagnet", { ...auth, body: { magnet } }),
    info: (id: string) => call("getTorrentInfo", { ...auth, path: { id } }),
    select: (id: string, files: string) => call("selectFiles", { ...auth, path: { id }, body: { files } }),
    unrestrict: (link: string) => call("unrestrictLink", { ...auth, body: { link } }),

    add(magnet: string): string {
      return (this.addMagnet(magnet).body as Schemas["TorrentAdded"]).id;
    },
    torrent(id: string): Schemas["TorrentInfo"] {
      return this.info(id).body as Schemas["TorrentInfo"];
    },
    /** Calls with the private token. */
    own: (operation: string, input: Input = {}) =>
      call(operation, { ...input, headers: { ...auth.headers, ...input.headers } }),
    /** Adds, selects and waits. */
    finished(magnet: string, files = "all"): Schemas["TorrentInfo"] {
      const id = this.add(magnet);
      pass(2);
      this.select(id, files);
      pass(14);
      return this.torrent(id);
    },
    deviceCode: (query: object) => call("getDeviceCode", { query }).body as Schemas["DeviceCode"],
    credentials: (clientId: string, code: string) =>
      call("getDeviceCredentials", { query: { client_id: clientId, code } }),
    token: (body: Partial<Schemas["DeviceGrant"]> | Schemas["TokenRequest"]) => call("createToken", { body }),
  };
}
