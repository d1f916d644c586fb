import * as operations from "@debrid-drive/realdebrid-client/operations";
import type { CallOptions, Client, Result } from "@debrid-drive/runtime";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readBundle } from "../contract/bundle.ts";
import { areDistinct, leaksIn, secret, sentIn, token, withSecrets } from "./secret.ts";
import { sayings, talker } from "./talkative-server.ts";
import { watchedClient } from "./watched-client.ts";

type Send = (
  client: Client,
  args: unknown,
  options?: CallOptions,
) => PromiseLike<unknown> & { result(): Promise<Result<unknown>> };

const functions = operations as unknown as Readonly<Record<string, Send>>;
const described = await readBundle("realdebrid/openapi.yaml");

test("no call shows what it sent, whatever the server says", async () => {
  const run = fc.record({
    described: fc.constantFrom(...described),
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
        const { client, clock, show, seen } = watchedClient({
          auth: auth.value,
          headers: { "X-Key": header.value },
          conditional,
          fetch: async (request) => talker(saying(await sentIn(request, all)), request, issued.value),
        });
        const gone = new AbortController();
        const args = withSecrets(described.args, secrets);
        const call = functions[described.id]?.(client, args, { signal: gone.signal });
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
}, 120_000);
