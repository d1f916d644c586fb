import type { Schemas } from "../common/schemas.ts";
import type { PolicyFact } from "../site/facts.ts";
import { NO_POLICY } from "../site/policies.ts";
import type { Columns } from "./list.ts";
import { NO_RECORD, RECORD_COLUMNS, recordOf, withoutEmpty } from "./record.ts";

type Policy = Schemas["AdminPolicy"];

/** The policy of a record whose policy is not shown, or is gone. */
export const EMPTY_POLICY: Policy = { ...NO_RECORD, ...NO_POLICY };

export function viewOfPolicy(policy: PolicyFact | undefined): Policy {
  return policy ? { ...recordOf(policy), ...policy.shown } : EMPTY_POLICY;
}

export const POLICY_COLUMNS: Columns<PolicyFact> = {
  ...RECORD_COLUMNS,
  name: ({ shown }) => shown.Name,
  type: ({ shown }) => shown.Type,
  server: ({ shown }) => shown.Server,
  bucket_name: ({ shown }) => shown.BucketName,
  is_private: ({ shown }) => shown.IsPrivate,
  base_url: ({ shown }) => shown.BaseURL,
  max_size: ({ shown }) => shown.MaxSize,
  auto_rename: ({ shown }) => shown.AutoRename,
  dir_name_rule: ({ shown }) => shown.DirNameRule,
  file_name_rule: ({ shown }) => shown.FileNameRule,
  is_origin_link_enable: ({ shown }) => shown.IsOriginLinkEnable,
};

/** A policy as an administrator sends it; the text of its options is made anew. */
export function policyFrom(input: Schemas["AdminPolicyInput"]): Partial<PolicyFact["shown"]> {
  const { ID, CreatedAt, UpdatedAt, DeletedAt, Options, MaxSize, OptionsSerialized, ...texts } = input;
  const { token = "", mimetype = "", file_type, s3_path_style = false, ...others } = OptionsSerialized ?? {};
  const isOwnServer = texts.Type === "local" || texts.Type === "remote";
  const { DirNameRule = "" } = texts;
  return {
    ...texts,
    DirNameRule: isOwnServer ? DirNameRule : DirNameRule.replace(/^\//, ""),
    MaxSize: MaxSize ?? 0,
    OptionsSerialized: {
      token,
      mimetype,
      file_type: file_type ?? [],
      s3_path_style,
      ...withoutEmpty(others),
    },
  };
}
