import type { Caller, Received, Stage } from "../../../../scenarios/scenario.ts";
import type { Schemas } from "../../common/schemas.ts";
import type { CloudreveState } from "../../state.ts";
import type { StorageSetup } from "../../storage/setup.ts";

export type UploadStage = Stage<CloudreveState>;
export type Session = Schemas["UploadSession"];

export const USER = "user@example.com";
const BYTES = { "content-type": "application/octet-stream" };

/** Somebody who is logged in. */
export async function logIn({ caller }: UploadStage, userName = USER): Promise<Caller> {
  const user = caller();
  await user.send("login", { body: { userName, Password: "mock-password" } });
  return user;
}

/** The user, whose files go to a new storage policy. */
export async function logInAt(stage: UploadStage, setup: StorageSetup): Promise<Caller> {
  stage.state.givePolicy(USER, setup);
  return logIn(stage);
}

/** Id of the policy that the user's files go to. */
export const policyId = (state: CloudreveState): string =>
  state.ids.encode("policy", state.policyOf(state.userBy(USER).id).id);

export const begin = (
  user: Caller,
  { state }: UploadStage,
  given: Partial<Schemas["CreateUploadSessionRequest"]> = {},
): Promise<Received> =>
  user.send("createUploadSession", {
    body: { path: "/", name: "linux.iso", size: 10, policy_id: policyId(state), ...given },
  });

/** Begins an upload that is accepted. */
export async function beginSession(
  user: Caller,
  stage: UploadStage,
  given: Partial<Schemas["CreateUploadSessionRequest"]> = {},
): Promise<Session> {
  const { body } = await begin(user, stage, given);
  return (body as Schemas["UploadSessionEnvelope"]).data;
}

export const sendChunk = (
  user: Caller,
  sessionId: string,
  index: number | string,
  body: string | Uint8Array,
): Promise<Received> => user.send("uploadChunk", { path: { sessionId, index }, headers: BYTES, body });

/** Bytes of a file, the same each time. */
export const content = (length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, index) => (index * 37 + 11) % 251);

/** The chunks of a file. */
export function chunksOf({ chunkSize }: Session, bytes: Uint8Array): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  const step = chunkSize || Math.max(1, bytes.length);
  for (let at = 0; at === 0 || at < bytes.length; at += step) chunks.push(bytes.subarray(at, at + step));
  return chunks;
}
