import { RealDebrid } from "@debrid-drive/realdebrid-client";

/** The arguments and a client, or the way to call the program. */
export function start(usage: string): { rd: RealDebrid; args: [string, ...string[]] } {
  const [first, ...rest] = process.argv.slice(2);
  const { REALDEBRID_TOKEN: auth, REALDEBRID_URL: baseUrl } = process.env;
  if (first === undefined || !auth) {
    process.stderr.write(
      `Usage: node ${usage}\nSet REALDEBRID_TOKEN; REALDEBRID_URL for a server of your own, such as the mock.\n`,
    );
    process.exit(2);
  }
  return { rd: new RealDebrid({ auth, ...(baseUrl && { baseUrl }) }), args: [first, ...rest] };
}

export const print = (line: string) => process.stdout.write(`${line}\n`);
