import type { MockSession } from "@debrid-drive/mock-server";
import type { Page } from "./scene.ts";
import { DRIVE } from "./sites.ts";

/** What a security key of the mock says; it checks the challenge, and no signatures. */
const KEY = "mock-security-key";

/** The parts of a browser that samples for pages use. Gives what takes them away. */
export function enterPage({ path }: Page): () => void {
  const parts = {
    location: new URL(path, DRIVE),
    PublicKeyCredential: SignedCredential,
    navigator: {
      credentials: {
        create: ({ publicKey }: Asked) => new SignedCredential("webauthn.create", publicKey.challenge),
        get: ({ publicKey }: Asked) => new SignedCredential("webauthn.get", publicKey.challenge),
      },
    },
  };
  const before = Object.keys(parts).map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  for (const [name, value] of Object.entries(parts)) {
    Object.defineProperty(globalThis, name, { value, configurable: true });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, descriptor);
    }
  };
}

/** The cookie that a browser has after somebody logged in, as a header. */
export function cookieOf({ cloudreve }: MockSession, email: string, { done }: Page): string {
  const { id } = cloudreve.userBy(email);
  const header = cloudreve.sessions.write(undefined, (session) => {
    session.user = id;
    done?.(session);
  });
  return header.slice(0, header.indexOf(";"));
}

interface Asked {
  readonly publicKey: { readonly challenge: Uint8Array };
}

type Ceremony = "webauthn.create" | "webauthn.get";

const encoded = (text: string): string => Buffer.from(text).toString("base64url");

class SignedCredential {
  readonly #ceremony: Ceremony;
  readonly #challenge: string;

  constructor(ceremony: Ceremony, challenge: Uint8Array) {
    this.#ceremony = ceremony;
    this.#challenge = Buffer.from(challenge).toString("base64url");
  }

  toJSON() {
    const type = this.#ceremony;
    const clientDataJSON = encoded(JSON.stringify({ type, challenge: this.#challenge }));
    const said =
      type === "webauthn.create"
        ? { attestationObject: encoded("mock-attestation") }
        : { authenticatorData: encoded("mock-authenticator-data"), signature: encoded("mock-signature") };
    return {
      id: encoded(KEY),
      rawId: encoded(KEY),
      type: "public-key",
      response: { clientDataJSON, ...said },
    };
  }
}
