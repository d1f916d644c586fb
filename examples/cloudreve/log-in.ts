// Logs in to a Cloudreve server, with captcha and second factor where it asks for them, and stays logged in:
//
//   CLOUDREVE_URL=… CLOUDREVE_USER=… CLOUDREVE_PASSWORD=… node examples/cloudreve/log-in.ts <file>
//
// The session is kept in the file. The next time nothing is asked as long as the server knows it.

import { rm, writeFile } from "node:fs/promises";
import { createInterface } from "node:readline/promises";
import { type CaptchaQuestion, Cloudreve, type SavedSession } from "@debrid-drive/cloudreve-client";
import { fileStore } from "@debrid-drive/cloudreve-client/node";

const [path] = process.argv.slice(2);
const { CLOUDREVE_URL: baseUrl, CLOUDREVE_USER: userName, CLOUDREVE_PASSWORD: password } = process.env;
if (!path || !baseUrl || !userName || !password) {
  process.stderr.write(
    "Usage: node log-in.ts <file>\nSet CLOUDREVE_URL, CLOUDREVE_USER and CLOUDREVE_PASSWORD.\n",
  );
  process.exit(2);
}

const picture = `${path}.captcha.png`;
const drive = new Cloudreve({
  baseUrl,
  session: {
    store: fileStore<SavedSession>({ path }),
    credentials: { userName, password },
    onCaptcha: showCaptcha,
    onTwoFactor: ({ attempt }) => ask(attempt === 1 ? "Type the code of your app" : "Wrong, type it again"),
  },
  // A person answers meanwhile.
  timeout: { totalMs: 10 * 60_000 },
});
const { nickname } = await drive.user.me();
const { used, total } = await drive.user.storage();
process.stdout.write(`Logged in as ${nickname}, ${used} of ${total} bytes used\n`);

async function showCaptcha(question: CaptchaQuestion): Promise<string> {
  if (question.kind !== "normal")
    throw new Error(`log in with a browser, for its widget of ${question.kind}`);
  await writeFile(picture, Buffer.from(question.picture.split(",")[1] ?? "", "base64"));
  const text = await ask(`Type the text of the picture ${picture}`);
  await rm(picture);
  return text;
}

async function ask(question: string): Promise<string> {
  process.stdout.write(`${question}\n`);
  const terminal = createInterface({ input: process.stdin });
  const answer = await terminal.question("");
  terminal.close();
  return answer;
}
