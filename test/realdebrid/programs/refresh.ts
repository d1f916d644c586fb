// refresh.ts FILE SERVER: for each line "call" asks who the user is, and prints the access token that was good for it.
// Says "turn" when it asks for the store's lock, and "token" before a token request, which waits for a line "send".
import { createInterface } from "node:readline";
import { type OAuthCredentials, oauthTokens, RealDebrid } from "@debrid-drive/realdebrid-client";
import type { Store } from "@debrid-drive/runtime";
import { fileStore } from "@debrid-drive/runtime/node";

const [path = "", baseUrl = ""] = process.argv.slice(2);
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const say = (line: string) => process.stdout.write(`${line}\n`);

const file = fileStore<OAuthCredentials>({ path });
const store: Store<OAuthCredentials> = {
  ...file,
  exclusive(job, signal) {
    say("turn");
    return file.exclusive(job, signal);
  },
};
let used = "";
const rd = new RealDebrid({
  baseUrl,
  auth: oauthTokens({ store }),
  async fetch(request, init) {
    if (request.url.endsWith("/oauth/v2/token")) {
      say("token");
      await lines.next();
    }
    used = request.headers.get("authorization") ?? used;
    return fetch(request, init);
  },
});
while (!(await lines.next()).done) {
  await rd.user.get();
  say(used);
}
