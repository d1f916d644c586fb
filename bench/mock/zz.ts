import { PRIVATE_TOKEN } from "@debrid-drive/mock-server";
import autocannon from "autocannon";
import { withServer } from "./with-server.ts";

const headers = { authorization: `Bearer ${PRIVATE_TOKEN}` };
await withServer("mock", {}, ({ url: direct }) =>
  withServer("proxy", { args: [direct] }, async ({ url }) => {
    for (const connections of [16, 64])
      for (let i = 0; i < 4; i++) {
        const d = await autocannon({ url: `${direct}/rest/1.0/user`, headers, connections, duration: 3 });
        const p = await autocannon({ url: `${url}/rest/1.0/user`, headers, connections, duration: 3 });
        process.stdout.write(
          `${connections}: ${d.requests.mean} ${p.requests.mean} ${(p.requests.mean / d.requests.mean).toFixed(2)}\n`,
        );
      }
  }),
);
