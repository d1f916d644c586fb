import { expectTypeOf, test } from "vitest";
import { createClient } from "../src/core.ts";
import { pingSite } from "../src/generated/operations/index.ts";
import { Cloudreve, type DirectoryListing, type RemoteDownloadResult, type User } from "../src/index.ts";

const drive = new Cloudreve({ baseUrl: "https://drive.example.com" });

test("a call resolves to the envelope's data", () => {
  expectTypeOf(drive.user.me()).resolves.toEqualTypeOf<User>();
  expectTypeOf(drive.directory.list({ path: "/" })).resolves.toEqualTypeOf<DirectoryListing>();
  expectTypeOf(drive.remoteDownload.addUrls({ url: [], dst: "/" })).resolves.toEqualTypeOf<
    RemoteDownloadResult[]
  >();
  expectTypeOf(drive.user.logout()).resolves.toEqualTypeOf<void>();
  expectTypeOf(pingSite(createClient({ baseUrl: "" }))).resolves.toEqualTypeOf<string>();
});

test("login narrows by its code", async () => {
  const login = await drive.user.login({ userName: "", Password: "" });
  if (login.code === 0) expectTypeOf(login.data).toEqualTypeOf<User>();
  else expectTypeOf(login.code).toEqualTypeOf<203>();
});

test("what is missing does not compile", () => {
  // @ts-expect-error baseUrl is required
  new Cloudreve({});
  // @ts-expect-error url is a list
  drive.remoteDownload.addUrls({ url: "https://files.example.com/a", dst: "/" });
});
