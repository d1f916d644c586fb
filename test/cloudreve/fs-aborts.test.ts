import { Cloudreve, type Fs } from "@debrid-drive/cloudreve-client";
import { createTestPair, type Wiring } from "@debrid-drive/mock-server/testing";
import { expect, test } from "vitest";
import { USER } from "../support/drive-pair.ts";

const EMPTY_ZIP = Uint8Array.from([0x50, 0x4b, 5, 6, ...Array<number>(18).fill(0)]);

type Options = { readonly signal: AbortSignal };
const flows: Record<string, (fs: Fs, options: Options) => Promise<unknown>> = {
  resolve: (fs, options) => fs.resolve("/a.txt", options),
  exists: (fs, options) => fs.exists("/a.txt", options),
  list: (fs, options) => fs.list("/", options),
  walk: async (fs, options) => {
    for await (const { name } of fs.walk("/", options)) if (name === "nobody") return;
  },
  ensure: (fs, options) => fs.ensure("/new", options),
  copy: (fs, options) => fs.copy({ from: "/a.txt", to: "/to" }, options),
  move: (fs, options) => fs.move({ from: "/a.txt", to: "/to" }, options),
  rename: (fs, options) => fs.rename({ from: "/a.txt", name: "b.txt" }, options),
  remove: (fs, options) => fs.remove("/a.txt", options),
  properties: (fs, options) => fs.properties("/a.txt", options),
  search: (fs, options) => fs.search({ keywords: "a", in: "/to" }, { ...options, locate: true }),
  sourceLinks: (fs, options) => fs.sourceLinks("/a.txt", options),
  compress: (fs, options) => fs.compress({ from: "/a.txt", to: "/a.zip" }, options),
  decompress: (fs, options) => fs.decompress({ from: "/empty.zip", to: "/to" }, options),
};

/** Requests beyond so many are never answered. */
const gate = { open: Number.POSITIVE_INFINITY, sent: 0 };
const clients = {
  drive: (wiring: Wiring) =>
    new Cloudreve({
      ...wiring,
      random: () => 0.5,
      fetch: (request, init) =>
        gate.sent++ < gate.open ? wiring.fetch(request, init) : new Promise(() => {}),
    }),
};

test.each(Object.entries(flows))(
  "%s: an abort ends whatever it waits for, before the clock moves",
  async (name, flow) => {
    await using pair = await createTestPair({ clients, apis: ["cloudreve"] });
    const { mock, clock, drive } = pair;
    for (let open = 0; ; open += 1) {
      gate.open = Number.POSITIVE_INFINITY;
      mock.reset();
      await clock.run(drive.user.login({ userName: USER, Password: "mock-password" }));
      await clock.run(drive.fs.ensure("/to"));
      mock.cloudreve.putFile(USER, "/a.txt", "a");
      mock.cloudreve.putFile(USER, "/empty.zip", EMPTY_ZIP);
      await clock.advance(60_000);
      Object.assign(gate, { open, sent: 0 });
      const stop = new AbortController();
      let ended = false;
      const end = flow(drive.fs, { signal: stop.signal }).then(
        () => "done",
        (error: unknown) => error,
      );
      end.then(() => {
        ended = true;
      });
      for (let seconds = 0; seconds < 20 && !ended && gate.sent <= open; seconds += 1)
        await clock.advance(1_000);
      if (ended) {
        expect(await end).toBe("done");
        expect(gate.sent).toBe(open);
        break;
      }
      const now = clock.now();
      stop.abort("enough");
      expect(await end).toMatchObject({ kind: "aborted", operation: name, cause: "enough" });
      expect(clock.now()).toBe(now);
    }
    gate.sent = 0;
    const late = flow(drive.fs, { signal: AbortSignal.abort("late") });
    await expect(late).rejects.toMatchObject({ kind: "aborted", cause: "late" });
    expect(gate.sent).toBe(0);
  },
);
