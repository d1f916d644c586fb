import { Cloudreve } from "@debrid-drive/cloudreve-client";
import { createTestPair, type Wiring } from "@debrid-drive/mock-server/testing";
import type { Download } from "@debrid-drive/runtime";
import { expect, test } from "vitest";
import { USER } from "../support/drive-pair.ts";

interface Options {
  readonly signal: AbortSignal;
}
const all = (loading: Download) => new Response(loading.stream()).arrayBuffer();
const share = (id: string) => ({ id, password: "open" });

const flows: Record<string, (drive: Cloudreve, options: Options, id: string) => Promise<unknown>> = {
  downloadLink: ({ download }, options) => download.link({ path: "/films/a.txt" }, options),
  fetchFile: ({ download }, options) => all(download.fetch({ path: "/films/a.txt" }, options)),
  archiveLink: ({ download }, options) => download.archiveLink({ targets: "/films" }, options),
  fetchArchive: ({ download }, options) => all(download.archive({ targets: "/films" }, options)),
  thumbnail: ({ download }, options) => download.thumbnail({ path: "/films/a.png" }, options),
  preview: ({ download }, options) => download.preview({ path: "/films/a.txt" }, options),
  readText: ({ download }, options) => download.text({ path: "/films/a.txt" }, options),
  documentViewer: ({ download }, options) => download.document({ path: "/films/a.docx" }, options),
  publish: (drive, options) => drive.share.publish({ path: "/films" }, options),
  openShare: (drive, options, id) => drive.share.open(share(id), options),
  listShared: (drive, options, id) => drive.share.entries(share(id), options),
  searchShared: (drive, options, id) => drive.share.find({ ...share(id), keywords: "a" }, options),
  sharedDownloadLink: (drive, options, id) => drive.share.link({ ...share(id), path: "/a.txt" }, options),
  fetchShared: (drive, options, id) => all(drive.share.fetch({ ...share(id), path: "/a.txt" }, options)),
  sharedArchiveLink: (drive, options, id) => drive.share.archiveLink(share(id), options),
  fetchSharedArchive: (drive, options, id) => all(drive.share.archive(share(id), options)),
  sharedPreview: (drive, options, id) => drive.share.look({ ...share(id), path: "/a.txt" }, options),
  sharedThumbnail: (drive, options, id) => drive.share.thumbnail({ ...share(id), path: "/a.png" }, options),
  sharedText: (drive, options, id) => drive.share.text({ ...share(id), path: "/a.txt" }, options),
  sharedDocumentViewer: (drive, options, id) =>
    drive.share.document({ ...share(id), path: "/a.docx" }, options),
  saveShared: (drive, options, id) =>
    drive.share.save({ ...share(id), path: "/a.txt", to: "/mine" }, options),
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
    for (let open = 0; ; open += 1) {
      Object.assign(gate, { open: Number.POSITIVE_INFINITY, sent: 0 });
      await using pair = await createTestPair({ clients, apis: ["cloudreve"] });
      const { mock, clock, drive } = pair;
      await clock.run(drive.user.login({ userName: USER, Password: "mock-password" }));
      for (const file of ["a.txt", "a.docx", "a.png"]) mock.cloudreve.putFile(USER, `/films/${file}`, "a");
      const { id } = await clock.run(drive.share.publish({ path: "/films", password: "open" }));
      await clock.advance(60_000);
      Object.assign(gate, { open, sent: 0 });
      const stop = new AbortController();
      let ended = false;
      const end = flow(drive, { signal: stop.signal }, id)
        .then(
          () => "done",
          (error: unknown) => error,
        )
        .finally(() => {
          ended = true;
        });
      for (let seconds = 0; seconds < 20 && !ended && gate.sent <= open; seconds += 1)
        await clock.advance(1_000);
      if (ended) {
        expect(await end).toBe("done");
        expect(open).toBeGreaterThan(0);
        break;
      }
      const now = clock.now();
      stop.abort("enough");
      expect(await end).toMatchObject({ kind: "aborted", cause: "enough" });
      expect(clock.now(), name).toBe(now);
    }
  },
);
