import type { Schemas } from "../common/schemas.ts";

type Attestation = Schemas["FinishWebAuthnRegistrationRequest"];
type Assertion = Schemas["FinishWebAuthnLoginRequest"];

// The mock checks the challenge, not the signatures: these texts stand for them.
const ATTESTATION = encoded("mock-attestation");
const SIGNATURE = encoded("mock-signature");

/** Make of the key. */
export const FINGERPRINT = "AD CE 00 02 35 BC C6 0A 64 8B 0B 25 F1 F0 55 03";

/** What a security key of the mock says of itself when it is set up. */
export function attest(challenge: string, name = "mock-security-key"): Attestation {
  const response = {
    attestationObject: ATTESTATION,
    clientDataJSON: clientData("webauthn.create", challenge),
  };
  return { id: encoded(name), rawId: encoded(name), type: "public-key", response };
}

/** What a security key of the mock answers to a login. */
export function sign(challenge: string, name = "mock-security-key"): Assertion {
  const response = {
    authenticatorData: encoded("mock-authenticator-data"),
    clientDataJSON: clientData("webauthn.get", challenge),
    signature: SIGNATURE,
  };
  return { id: encoded(name), rawId: encoded(name), type: "public-key", response };
}

/** The key that an answer to this challenge sets up; `undefined` for any other answer. */
export function readAttestation(answer: Attestation, challenge: string): string | undefined {
  const { attestationObject, clientDataJSON } = answer.response;
  const isMine = attestationObject === ATTESTATION;
  return isMine && answers(clientDataJSON, "webauthn.create", challenge) ? keyOf(answer) : undefined;
}

/** The key that signed this challenge; `undefined` when none did. */
export function readSignature(answer: Assertion, challenge: string): string | undefined {
  const { signature, clientDataJSON } = answer.response;
  const isMine = signature === SIGNATURE;
  return isMine && answers(clientDataJSON, "webauthn.get", challenge) ? keyOf(answer) : undefined;
}

/** The server shows keys in padded base64, browsers send them in base64url. */
function keyOf({ id, rawId }: Attestation | Assertion): string | undefined {
  if (id !== rawId || !/^[\w-]+$/.test(id)) return undefined;
  return Buffer.from(id, "base64url").toString("base64");
}

function encoded(text: string): string {
  return Buffer.from(text).toString("base64url");
}

const urlForm = (challenge: string): string => Buffer.from(challenge, "base64").toString("base64url");

function clientData(type: string, challenge: string): string {
  return encoded(JSON.stringify({ type, challenge: urlForm(challenge) }));
}

/** Whether data of a browser answers a challenge; where the page came from does not count. */
function answers(clientDataJSON: string, type: string, challenge: string): boolean {
  try {
    const data = JSON.parse(Buffer.from(clientDataJSON, "base64url").toString()) as unknown;
    const read = typeof data === "object" && data !== null ? data : {};
    const given = { type: undefined, challenge: undefined, ...read };
    return given.type === type && given.challenge === urlForm(challenge);
  } catch {
    return false;
  }
}
