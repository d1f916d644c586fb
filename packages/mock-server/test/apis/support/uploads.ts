import type { Schemas } from "../../../src/apis/cloudreve/common/schemas.ts";
import { storages } from "../../../src/apis/cloudreve/storage/index.ts";
import type { StorageSetup } from "../../../src/apis/cloudreve/storage/setup.ts";
import type { MockResponse } from "../../../src/engine/handler.ts";
import { ORIGIN } from "./caller.ts";
import { startCloudreve, USER } from "./cloudreve.ts";

export type Session = Schemas["UploadSession"];

export interface ToStorage {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** A user who uploads, to local storage or to one that is set up; calls go to handlers without HTTP. */
export function startUploads(setup?: StorageSetup) {
  const mock = startCloudreve();
  const { state, clock } = mock;
  if (setup) state.givePolicy(USER, setup);
  const user = mock.loggedIn();
  const policy = () => state.ids.encode("policy", state.policyOf(state.userBy(USER).id).id);
  const cookie = user.login(USER).headers?.["Set-Cookie"];
  const headers = { cookie: String(cookie).split(";")[0] ?? "" };

  const begin = (given: Partial<Schemas["CreateUploadSessionRequest"]> = {}) =>
    mock.call("createUploadSession", {
      headers,
      body: { path: "/", name: "linux.iso", size: 10, policy_id: policy(), ...given },
    }).body as Schemas["UploadSessionEnvelope"];

  return {
    ...mock,
    user,
    begin,
    session: (given?: Partial<Schemas["CreateUploadSessionRequest"]>): Session => begin(given).data,
    chunk: (sessionId: string, index: number, bytes: Uint8Array, length = String(bytes.length)) =>
      mock.call("uploadChunk", {
        path: { sessionId, index },
        headers: { ...headers, "content-length": length },
        body: bytes,
      }).body,
    giveUp: (sessionId: string) => mock.call("deleteUploadSession", { path: { sessionId }, headers }).body,
    report: (operation: string, sessionID: string, sent: Readonly<Record<string, string>> = {}) =>
      mock.call(operation, { path: { sessionID }, headers: sent, body: {} }),
    /** Sends to a storage of the mock. */
    store: (url: string, { method = "PUT", headers: sent = {}, body = "" }: ToStorage = {}): MockResponse => {
      const { pathname, search } = new URL(url, ORIGIN);
      const bytes = Buffer.from(body as string);
      const all = { "content-length": String(bytes.length), ...sent };
      const request = { method, path: pathname, query: search.slice(1), headers: all, body: bytes };
      return storages.answer(request, { state, clock, origin: ORIGIN });
    },
    read: (path: string) => state.fileAt(USER, path),
  };
}

export const url = ({ uploadURLs }: Session, index = 0): string => uploadURLs?.[index] ?? "";
