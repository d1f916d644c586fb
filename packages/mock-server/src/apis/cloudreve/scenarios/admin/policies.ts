import type { Scenario } from "../../../../scenarios/scenario.ts";
import type { CloudreveState } from "../../state.ts";
import { ALL, loggedIn, USER } from "./people.ts";

const CLOUD = { IsPrivate: true, AutoRename: true, FileNameRule: "{randomkey8}_{originname}" };

const POLICIES = {
  onedrive: {
    ...CLOUD,
    Type: "onedrive",
    Name: "OneDrive",
    Server: "https://graph.example.com/v1.0",
    BaseURL: "https://login.example.com/common/oauth2/v2.0",
    BucketName: "00000000-0000-0000-0000-000000000001",
    SecretKey: "mock-client-secret",
    OptionsSerialized: {
      chunk_size: 52_428_800,
      od_redirect: "http://cloud.example.com/api/v3/callback/onedrive/auth",
    },
  },
  googledrive: { ...CLOUD, Type: "googledrive", Name: "Google Drive", BucketName: "mock-client" },
  s3: {
    ...CLOUD,
    Type: "s3",
    Name: "S3",
    Server: "http://127.0.0.1:9",
    DirNameRule: "/uploads/{uid}/{path}",
    OptionsSerialized: { region: "us-east-2", s3_path_style: true, placeholder_with_size: true },
  },
  oss: { ...CLOUD, Type: "oss", Name: "OSS", Server: "https://oss.example.com" },
  cos: {
    ...CLOUD,
    Type: "cos",
    Name: "COS",
    Server: "https://cos.example.com",
    AccessKey: "mock",
    SecretKey: "mock",
  },
  broken: { Type: "onedrive", Name: "Without an address", BaseURL: "::" },
  "broken Google": { Type: "googledrive", Name: "Without an address", BaseURL: "::" },
} as const;

/** Numbers of the policies once they are saved, in that order, after the first. */
const NUMBERS = { onedrive: 2, googledrive: 3, s3: 4, oss: 5, cos: 6, broken: 7, brokenGoogle: 8 } as const;

export const policies: readonly Scenario<CloudreveState>[] = [
  {
    name: "admin-policies",
    title: "An administrator sets up storage policies of many kinds, and deletes one",
    prepare: (state) => state.putFile(USER, "/films/Big Buck Bunny.mkv", 1_000),
    play: async (stage) => {
      const admin = await loggedIn(stage);
      for (const policy of Object.values(POLICIES)) await admin.send("saveAdminPolicy", { body: { policy } });
      for (const id of [1, NUMBERS.onedrive, NUMBERS.s3])
        await admin.send("getAdminPolicy", { path: { id } });
      await admin.send("listAdminPolicies", { body: ALL });
      for (const id of [1, NUMBERS.s3, NUMBERS.oss, 99])
        await admin.send("addAdminPolicyCors", { body: { id } });
      for (const id of [1, NUMBERS.cos, 99]) {
        await admin.send("addAdminPolicyScf", { body: { id, region: "ap-chengdu" } });
      }
      for (const id of [1, NUMBERS.onedrive, NUMBERS.broken]) {
        await admin.send("getAdminOneDriveAuthorization", { path: { id } });
      }
      for (const id of [1, NUMBERS.googledrive, NUMBERS.brokenGoogle]) {
        await admin.send("getAdminGoogleDriveAuthorization", { path: { id } });
      }
      for (const operation of ["deleteAdminPolicy", "deleteAdminPolicy", "getAdminPolicy"]) {
        await admin.send(operation, { path: { id: NUMBERS.oss } });
      }
    },
  },
  {
    name: "admin-policies-in-use",
    title: "An administrator cannot delete storage policies that are needed",
    prepare: (state) => {
      const { id } = state.policies.save(0, { Name: "Films", Type: "local" });
      state.drive.addFile(state.drive.root(2), "Big Buck Bunny.mkv", 1_000, { policy: id });
      const { id: unused } = state.policies.save(0, { Name: "Series", Type: "local" });
      state.groups.save(0, { name: "Series", policies: [unused] });
    },
    play: async (stage) => {
      const admin = await loggedIn(stage);
      for (const id of [1, 2, 3]) await admin.send("deleteAdminPolicy", { path: { id } });
    },
  },
];
