import { once } from "node:events";
import { serveDocs } from "@debrid-drive/docs/serve";
import { PRIVATE_TOKEN } from "@debrid-drive/mock-server";
import { createTestPair, type Wiring } from "@debrid-drive/mock-server/testing";
import { magnetToDrive } from "../magnet-to-drive/job.ts";
import { terminalReporter } from "../magnet-to-drive/terminal.ts";
import { readOptions, type StartOptions, USAGE } from "./options.ts";

const MAGNET = "magnet:?xt=urn:btih:dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c&dn=Big+Buck+Bunny";
const ACCOUNT = { userName: "user@example.com", password: "mock-password" };
const print = (text: string) => process.stdout.write(`${text}\n`);

/** The mock, and what connects clients with it. Its clock jumps ahead, so that minutes of downloading pass at once. */
const startPair = (port: number) => createTestPair({ port, clients: { wiring: (wiring: Wiring) => wiring } });

async function runJob({ mock, clock, wiring }: Awaited<ReturnType<typeof startPair>>): Promise<void> {
  const job = magnetToDrive(
    {
      magnet: MAGNET,
      folder: "/inbox",
      account: ACCOUNT,
      realDebrid: wiring,
      cloudreve: wiring,
    },
    {
      askForApproval(code, url) {
        print(`   A person would open ${url} and type ${code}; the mock approves it right away.`);
        mock.realdebrid.approveDevice(code);
      },
      report: terminalReporter(process.stdout),
    },
  );
  const files = await clock.run(job);
  if (mock.violations.length > 0)
    throw new Error(`the mock broke the description: ${JSON.stringify(mock.violations)}`);
  print(`\nDone: ${files.length} files went from a magnet into the drive.`);
}

async function main(options: StartOptions): Promise<void> {
  await using pair = await startPair(options.mockPort);
  const { mock } = pair;
  const docs = await serveDocs({ port: options.docsPort });
  let ticking: NodeJS.Timeout | undefined;
  try {
    print(`Real-Debrid and Cloudreve, as a mock: ${mock.url}`);
    await runJob(pair);
    if (options.once) return;
    // From here on the mock's clock goes with the machine's.
    ticking = setInterval(() => mock.clock.advance(1_000), 1_000);
    print(`
Still running, until Ctrl-C:
  mock  ${mock.url}
  docs  ${docs.url}

Try:
  curl -H 'Authorization: Bearer ${PRIVATE_TOKEN}' ${mock.url}/rest/1.0/user
  curl -H 'Authorization: Bearer ${PRIVATE_TOKEN}' --data-urlencode '${`magnet=${MAGNET}`}' ${mock.url}/rest/1.0/torrents/addMagnet
  curl -c cookies.txt -d '{"userName":"${ACCOUNT.userName}","Password":"${ACCOUNT.password}"}' ${mock.url}/api/v3/user/session`);
    await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  } finally {
    clearInterval(ticking);
    await docs.close();
  }
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) process.stdout.write(USAGE);
  else await main(options);
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
