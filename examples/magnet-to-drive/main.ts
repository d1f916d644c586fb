// Moves a magnet into your own drive:
//
//   CLOUDREVE_URL=https://drive.example.com CLOUDREVE_USER=… CLOUDREVE_PASSWORD=… \
//     node examples/magnet-to-drive/main.ts 'magnet:?xt=urn:btih:…' /inbox

import { magnetToDrive } from "./job.ts";
import { terminalReporter } from "./terminal.ts";

const [magnet, folder = "/inbox"] = process.argv.slice(2);
const { CLOUDREVE_URL: baseUrl, CLOUDREVE_USER: userName, CLOUDREVE_PASSWORD: password } = process.env;
if (!magnet || !baseUrl || !userName || !password) {
  process.stderr.write(
    "Usage: node main.ts <magnet> [folder]\nSet CLOUDREVE_URL, CLOUDREVE_USER and CLOUDREVE_PASSWORD.\n",
  );
  process.exit(2);
}
await magnetToDrive(
  { magnet, folder, account: { userName, password }, realDebrid: {}, cloudreve: { baseUrl } },
  {
    askForApproval: (code, url) => process.stdout.write(`   Open ${url} and type ${code}\n`),
    report: terminalReporter(process.stdout),
  },
);
