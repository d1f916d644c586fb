import { versionsOf, versionsSentence } from "@debrid-drive/codegen/versions";
import type { Api, ApiOperation } from "./api.ts";
import { referenceLink } from "./links.ts";
import { code } from "./markdown.ts";

/** The limits of Real-Debrid in words, by bucket. */
const BUCKETS: Readonly<Record<string, string>> = {
  api: "250 calls a minute, counted for the account over all operations",
  adds: "counted for the account like every call, and more tightly: new torrents have a limit of their own",
  address: "counted for the address the call comes from, not for an account",
};

/** What one wants to know before a call, as a list. */
export function operationFacts(api: Api, operation: ApiOperation): string {
  const { described } = operation;
  const versions = versionsSentence(versionsOf(described));
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["Client", code(`${clientName(api)}.${described["x-facade"]}()`)],
    ["Sign-in", signInText(api, operation)],
    ["Versions", api.name === "cloudreve" ? versions || "All from 3.3.1 to 3.8.3." : versions || undefined],
    ["Limit", described["x-bucket"] && bucketText(operation.id, described["x-bucket"])],
    [
      "Repeat",
      described["x-safe-to-repeat"]
        ? "safe: twice does what once does"
        : "not safe: the client never sends it twice",
    ],
    ["Pages", pageText(operation)],
    ["Reference", `[all examples and schemas](${referenceLink(api, operation)})`],
  ];
  const items = facts.flatMap(([name, text]) => (text ? [`- **${name}** ${text}`] : []));
  return [...items, "{.facts}"].join("\n");
}

function clientName({ name }: Api): string {
  return name === "realdebrid" ? "rd" : "drive";
}

function bucketText(id: string, bucket: string): string {
  const text = BUCKETS[bucket];
  if (text === undefined) throw new Error(`${id}: the bucket "${bucket}" has no text in operation-facts.ts`);
  return `${code(bucket)}, ${text}`;
}

function pageText({ described }: ApiOperation): string | undefined {
  const page = described["x-page"];
  if (!page) return undefined;
  const total = page.total === undefined ? "" : `; the header ${code(page.total)} has the number of entries`;
  return `${code(page.page)} and ${code(page.size)}${total}`;
}

/** What a caller must show to be let in. */
export function signInText(api: Api, { described }: ApiOperation): string {
  const ways = described.security ?? api.document.security ?? [];
  if (ways.length === 0) return "none needed";
  if (ways.some((way) => Object.keys(way).length === 0)) return "not needed, but made use of";
  const scopes = ways.flatMap((way) => Object.values(way).flat());
  if (api.name === "cloudreve") return "session cookie of a login";
  return scopes.length === 0
    ? "token"
    : `token with the scope ${scopes.map(code).join(", ")}, or the private token of the account`;
}
