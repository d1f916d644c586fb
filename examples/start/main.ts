import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { serveDocs } from "@debrid-drive/docs/serve";
import { type Mock, PRIVATE_TOKEN, startMock } from "@debrid-drive/mock-server";
import { magnetToDrive } from "../magnet-to-drive/job.ts";
import { terminalReporter } from "../magnet-to-drive/terminal.ts";
import { readOptions, type StartOptions, USAGE } from "./options.ts";

const MAGNET = "magnet:?xt=urn:btih:dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c&dn=Big+Buck+Bunny";
const ACCOUNT = { userName: "user@example.com", password: "mock-password" };
const print = (text: string) => process.stdout.write(`${text}\n`);

async function runJob(mock: Mock): Promise<void> {
  const files = await magnetToDrive(
    {
      magnet: MAGNET,
      folder: "/inbox",
      account: ACCOUNT,
      realDebrid: { baseUrl: mock.url },
      cloudreve: { baseUrl: mock.url },
    },
    {
      // The mock's clock jumps ahead, so that minutes of downloading pass while one watches.
      async wait(milliseconds) {
        mock.clock.advance(milliseconds);
        if (process.stdout.isTTY) await pause(120);
      },
      askForApproval(code, url) {
        print(`   A person would open ${url} and type ${code}; the mock approves it right away.`);
        mock.realdebrid.approveDevice(code);
      },
      report: terminalReporter(process.stdout),
    },
  );
  if (mock.violations.length > 0)
    throw new Error(`the mock broke the description: ${JSON.stringify(mock.violations)}`);
  print(`\nDone: ${files.length} files went from a magnet into the drive.`);
}

async function main(options: StartOptions): Promise<void> {
  await using mock = await startMock({ port: options.mockPort });
  const docs = await serveDocs({ port: options.docsPort });
  try {
    print(`Real-Debrid and Cloudreve, as a mock: ${mock.url}`);
    await runJob(mock);
    if (options.once) return;
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
