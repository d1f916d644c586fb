import { Cloudreve } from "@debrid-drive/cloudreve-client";

/** The arguments and a drive, logged in; or the way to call the program. */
export async function start(usage: string): Promise<{ drive: Cloudreve; args: [string, ...string[]] }> {
  const [first, ...rest] = process.argv.slice(2);
  const { CLOUDREVE_URL: baseUrl, CLOUDREVE_USER: userName, CLOUDREVE_PASSWORD: Password } = process.env;
  if (first === undefined || !baseUrl || !userName || !Password) {
    process.stderr.write(`Usage: node ${usage}\nSet CLOUDREVE_URL, CLOUDREVE_USER and CLOUDREVE_PASSWORD.\n`);
    process.exit(2);
  }
  const drive = new Cloudreve({ baseUrl });
  await drive.user.login({ userName, Password });
  return { drive, args: [first, ...rest] };
}

export const print = (line: string) => process.stdout.write(`${line}\n`);
