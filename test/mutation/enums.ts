/** Where an answer of Cloudreve holds one of a few values, whatever the description says. */
export interface KnownEnum {
  readonly name: string;
  /** Matches the operation and the place: `getCurrentUser /data/status`. */
  readonly at: RegExp;
}

const USER = `(?:login|verifyTwoFactor|getCurrentUser|finishWebAuthnLogin) /data|getSiteConfig /data/user`;
const ADMIN_USER = String.raw`\S*Admin\S* /data(?:/(?:items|users)/\*)?(?:/User)?`;
const ARIA2 = String.raw`/data(?:/items)?/\*/(?:info|StatusInfo|files)`;

/** The enums of the server's source that its answers show. */
export const KNOWN_ENUMS: readonly KnownEnum[] = [
  { name: "status of a user", at: new RegExp(`^(?:${USER})/status$`) },
  { name: "avatar of a user", at: new RegExp(`^(?:${USER})/avatar$`) },
  { name: "type of a tag", at: new RegExp(`^(?:${USER})/tags/\\*/type$`) },
  { name: "status of a user, as administrators see it", at: new RegExp(`^${ADMIN_USER}/Status$`) },
  { name: "file or folder", at: /\/data\/objects\/\*\/type$/ },
  { name: "type of a storage policy", at: /^listDirectory \/data\/policy\/type$/ },
  { name: "status of a remote download", at: /^list\S*RemoteDownloads \/data\/\*\/status$/ },
  { name: "status of a transfer", at: /^list\S*RemoteDownloads \/data\/\*\/task_status$/ },
  { name: "aria2's status", at: new RegExp(`${ARIA2}/status$`) },
  { name: "single or multi", at: new RegExp(`${ARIA2}/bittorrent/mode$`) },
  { name: "seeder", at: new RegExp(`${ARIA2}/seeder$`) },
  { name: "selected", at: /\/files\/\*\/selected$/ },
  { name: "status of an address", at: /\/uris\/\*\/status$/ },
  { name: "type of a task", at: /\/data\/tasks\/\*\/type$/ },
  { name: "status of a task", at: /\/data\/tasks\/\*\/status$/ },
  {
    name: "type of a task, as administrators see it",
    at: /^list\S*Tasks \/data\/items\/\*\/Type$|\/Task\/Type$/,
  },
  {
    name: "status of a task, as administrators see it",
    at: /^list\S*Tasks \/data\/items\/\*\/Status$|\/Task\/Status$/,
  },
  { name: "status of a download, as administrators see it", at: /Downloads \/data\/items\/\*\/Status$/ },
  { name: "kind of captcha", at: /\/data\/captcha_type$/ },
  { name: "kind of key", at: /\/publicKey\/(?:allowCredentials|pubKeyCredParams)\/\*\/type$/ },
];
