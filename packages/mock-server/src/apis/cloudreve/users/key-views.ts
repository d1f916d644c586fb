import type { Schemas } from "../common/schemas.ts";
import type { CloudreveState } from "../state.ts";
import type { UserFact } from "./facts.ts";

const TIMEOUT = 60_000;
/** Ways to sign that the server understands, by their numbers in COSE. */
const ALGORITHMS = [-7, -35, -36, -257, -258, -259, -37, -38, -39, -8];

/** What a browser needs to use a security key. */
export function beginLogin(site: URL, user: UserFact, challenge: string): Schemas["WebAuthnLogin"] {
  return {
    publicKey: {
      challenge,
      timeout: TIMEOUT,
      rpId: site.hostname,
      allowCredentials: user.keys.map(({ id }) => ({ type: "public-key", id })),
    },
  };
}

/** What a browser needs to set a security key up. */
export function beginRegistration(
  { ids, settings }: CloudreveState,
  site: URL,
  { id, email, nick }: UserFact,
  challenge: string,
): Schemas["WebAuthnRegistration"] {
  const handle = Buffer.alloc(8);
  handle.writeUInt32LE(id);
  return {
    publicKey: {
      challenge,
      rp: { name: settings.get("siteName"), id: site.hostname },
      user: {
        name: email,
        icon: `https://${site.host}/api/v3/user/avatar/${ids.encode("user", id)}/l`,
        ...(nick !== "" && { displayName: nick }),
        id: handle.toString("base64"),
      },
      pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: "public-key", alg })),
      authenticatorSelection: {},
      timeout: TIMEOUT,
    },
  };
}
