import { download } from "@debrid-drive/runtime";
import { ManualClock } from "@debrid-drive/runtime/testing";
import { StorageLink } from "@debrid-drive/runtime/transfer";
import fc from "fast-check";
import { expect, test } from "vitest";
import { printed } from "./printed.ts";
import { areDistinct, leaksIn, secretLink, sentIn, token } from "./secret.ts";
import { sayings, talker } from "./talkative-server.ts";

const file = new Uint8Array(30).fill(7);

const run = fc.record({
  link: secretLink,
  renewed: secretLink,
  header: token,
  talkers: fc.array(fc.option(talker, { nil: undefined, freq: 3 }), { minLength: 1, maxLength: 6 }),
  saying: sayings,
  abortAfterMs: fc.option(fc.nat(100_000), { freq: 3 }),
});

test("no transfer shows an address, a header or what comes back of them", async () => {
  await fc.assert(
    fc.asyncProperty(
      run,
      fc.boolean(),
      async ({ link, renewed, header, talkers, saying, abortAfterMs }, isUpload) => {
        const all = [link, renewed, header];
        fc.pre(areDistinct(all));
        const seen: string[] = [];
        const show = (value: unknown) => void seen.push(printed(value));
        const clock = new ManualClock();
        const left = [...talkers];
        const stop = new AbortController();
        const common = {
          clock,
          random: () => 0.5,
          signal: stop.signal,
          fetch: async (request: Request) => {
            const talk = left.shift();
            return talk?.(saying(await sentIn(request, all)), request, "") ?? new Response(file);
          },
        };
        if (abortAfterMs !== null) clock.setTimer(abortAfterMs, () => stop.abort());
        const headers = { "x-key": header.value };
        if (isUpload) {
          const storage = new StorageLink({ ...common, operation: "upload" });
          show(storage);
          const sending = storage.send({
            method: "PUT",
            url: link.value,
            headers,
            body: file,
            timeoutMs: 9_000,
          });
          await clock.runUntil(sending).then((answer) => {
            show(storage.refusal(answer, answer.text));
            show(storage.foreign(answer, "not expected"));
          }, show);
        } else {
          const renew = async () => renewed.value;
          const loading = download({ ...common, url: link.value, headers, size: 30, renew });
          show(loading);
          await clock.runUntil(new Response(loading.stream()).arrayBuffer()).catch(show);
        }
        expect(leaksIn(seen.join("\n"), all)).toEqual([]);
      },
    ),
    { numRuns: 2_000, endOnFailure: true },
  );
}, 120_000);
