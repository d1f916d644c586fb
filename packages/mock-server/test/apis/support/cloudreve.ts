import type { components } from "@debrid-drive/cloudreve-client/schema";
import { cloudreve } from "../../../src/apis/cloudreve/index.ts";
import type { MockResponse } from "../../../src/engine/handler.ts";
import { startApi } from "./caller.ts";

type Schemas = components["schemas"];

export const USER = "user@example.com";
export const LOGIN_REQUIRED = { code: 401, msg: "Login required" };
export const DONE = { code: 0, msg: "" };

const payload = (answer: MockResponse) => (answer.body as { data: unknown }).data;

/** The cookies an answer sets, as `name=value`. */
export const cookiesOf = (answer: MockResponse): string[] =>
  [answer.headers?.["Set-Cookie"] ?? []].flat().map((header) => header.split(";")[0] ?? "");

export function startCloudreve(seed?: number) {
  const { state, clock, call, pass } = startApi(cloudreve, seed);

  /** Somebody with a cookie of their own. */
  function visitor(cookie?: string) {
    const headers = cookie === undefined ? {} : { cookie };
    const send = (operation: string, input: object = {}) => call(operation, { ...input, headers });
    return {
      send,
      login: (userName: string, Password = "mock-password") =>
        send("login", { body: { userName, Password } }),
      verify: (code: string) => send("verifyTwoFactor", { body: { code } }),
      me: () => send("getCurrentUser").body,
      logout: () => send("logout"),
      mkdir: (path: string) => send("createDirectory", { body: { path } }).body,
      list: (path: string) => send("listDirectory", { path: { path } }).body,
      objects: (path: string) =>
        (payload(send("listDirectory", { path: { path } })) as Schemas["DirectoryListing"]).objects,
      download: (url: readonly string[], dst: string) =>
        send("addRemoteDownloads", { body: { url, dst } }).body,
      active: (page?: number) =>
        payload(send("listActiveRemoteDownloads", { query: { page } })) as Schemas["ActiveRemoteDownload"][],
      finished: (page?: number) =>
        payload(
          send("listFinishedRemoteDownloads", { query: { page } }),
        ) as Schemas["FinishedRemoteDownload"][],
      cancel: (gid: string) => send("cancelRemoteDownload", { path: { gid } }).body,
    };
  }

  function loggedIn(email = USER) {
    const first = visitor().login(email);
    const [cookie] = cookiesOf(first);
    if ((first.body as { code: number }).code === 203) visitor(cookie).verify("123456");
    return visitor(cookie);
  }

  return { state, clock, call, pass, visitor, loggedIn };
}
