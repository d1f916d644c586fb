import fc from "fast-check";
import { expect, test } from "vitest";
import { readBundle } from "../contract/bundle.ts";
import { APIS } from "./apis.ts";
import { areDistinct, leaksIn, secret, sentIn, token, withSecrets } from "./secret.ts";
import { sayings, talker } from "./talkative-server.ts";
import { watched } from "./watched-client.ts";

test.each(Object.entries(APIS))(
  "no call to %s shows what it sent, whatever the server says",
  async (_, { bundle, operations, connect }) => {
    const run = fc.record({
      described: fc.constantFrom(...(await readBundle(bundle))),
      auth: token,
      header: token,
      issued: token,
      secrets: fc.array(secret, { minLength: 8, maxLength: 8 }),
      talker,
      saying: sayings,
      abortAfter: fc.option(fc.nat(3), { freq: 5 }),
      conditional: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        run,
        async ({ described, auth, header, issued, secrets, talker, saying, abortAfter, conditional }) => {
          const all = [auth, header, ...secrets];
          fc.pre(areDistinct([...all, issued]));
          const { client, clock, show, seen } = watched((watching) => {
            const headers = { "X-Key": header.value };
            const fetch = async (request: Request) =>
              talker(saying(await sentIn(request, all)), request, issued.value);
            const credentials = { auth: auth.value, header: header.value };
            return connect({ ...watching, headers, conditional, fetch }, credentials);
          });
          const gone = new AbortController();
          const args = withSecrets(described.args, secrets);
          const call = operations[described.id]?.(client, args, { signal: gone.signal });
          if (call === undefined) expect.fail(`there is no function ${described.id}`);
          const result = call.result();
          for (let turn = 0; turn < (abortAfter ?? 0); turn += 1) await undefined;
          if (abortAfter !== null) gone.abort();
          const end = await clock.runUntil(result);
          if (end.ok) show(end.meta);
          else {
            show(end);
            show(end.error);
            show(call);
          }
          show(client);
          expect(leaksIn(seen(), [...all, issued])).toEqual([]);
        },
      ),
      { numRuns: 2_000, endOnFailure: true },
    );
  },
  120_000,
);
