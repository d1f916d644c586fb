// Lists what somebody shares, and downloads a file of it. Needs no account:
//
//   node examples/cloudreve/fetch-share.ts "https://drive.example.com/s/aBcD?password=open-sesame" [path in it] [file]

import { Cloudreve, ShareError } from "@debrid-drive/cloudreve-client";
import { parseShareAddress } from "@debrid-drive/cloudreve-client/flows";
import { downloadToFile } from "@debrid-drive/cloudreve-client/node";

const print = (line: string) => process.stdout.write(`${line}\n`);
const [address = "", path, file = "download"] = process.argv.slice(2);
const { id, password, site = "" } = parseShareAddress(address);
const drive = new Cloudreve({ baseUrl: site });
try {
  const { is_dir, source } = await drive.share.open({ id, password });
  print(`${source.name}  ${source.size}`);
  const entries = is_dir ? await drive.share.entries({ id }) : [];
  for (const entry of entries) print(`  ${entry.path}  ${entry.size}`);
  if (path !== undefined || !is_dir) {
    const { bytes } = await downloadToFile({ path: file, download: drive.share.fetch({ id, path }) });
    print(`${file}  ${bytes} bytes`);
  }
} catch (error) {
  if (!(error instanceof ShareError)) throw error;
  print(error.message);
  process.exitCode = 1;
}
