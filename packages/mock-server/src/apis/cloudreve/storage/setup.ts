import type { Schemas } from "../common/schemas.ts";
import type { PolicyFact } from "../site/facts.ts";

/** A storage policy; what is missing is made up. */
export type StorageSetup = Partial<Omit<PolicyFact["shown"], "Type" | "OptionsSerialized">> & {
  readonly Type: Schemas["StoragePolicyType"];
  readonly OptionsSerialized?: Partial<PolicyFact["shown"]["OptionsSerialized"]>;
};

export function setUpStorage(setup: StorageSetup): Partial<PolicyFact["shown"]> {
  const { OptionsSerialized: given, ...rest } = setup;
  return {
    Name: `Storage at ${rest.Type}`,
    Server: rest.Type === "local" ? "" : `https://${rest.Type}.example.com`,
    BucketName: "mock-bucket",
    AccessKey: "mock-access-key",
    SecretKey: "mock-secret-key",
    AutoRename: true,
    DirNameRule: "uploads/{uid}/{path}",
    FileNameRule: "{uid}_{randomkey8}_{originname}",
    ...rest,
    OptionsSerialized: { token: "", file_type: [], mimetype: "", s3_path_style: false, ...given },
  };
}
