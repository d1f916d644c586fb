import type { operations } from "@debrid-drive/cloudreve-client/schema";
import type { Handlers } from "../../../../engine/handler.ts";
import { writeZip } from "../../archives/write-zip.ts";
import { done, doneEmpty, empty, fail, refuseParameter, refuseSign } from "../../common/envelope.ts";
import { isLegalName } from "../../files/paths.ts";
import { filesBelow, foldersIn, selectionOf, zipEntriesOf } from "../../files/selection.ts";
import type { CloudreveState } from "../../state.ts";

/** A zip that would be longer ends early. */
const MAX_BYTES = 256 * 1024 * 1024;
/** How much of its files' size the server expects a zip to have. */
const RATIO = 0.4;
const ENDINGS = [".zip", ".gz", ".xz", ".tar", ".rar"];
const NO_TASK = "Failed to create task";

export const fileArchive = {
  createArchiveLink: ({ body, headers, state }) => {
    const user = state.fileUserOf(headers);
    if (typeof user === "number") return fail(user);
    if (!state.groupOf(user).options.archive_download) return fail(40007);
    const seconds = state.settings.number("archive_timeout");
    const id = state.links.addArchive(selectionOf(state, user.id, body), seconds);
    return done(state.signer.sign(`/api/v3/file/archive/${id}/archive.zip`, seconds));
  },

  downloadArchive: ({ path, query, state }) => {
    const refusal = state.signer.check(`/api/v3/file/archive/${path.sessionID}/archive.zip`, query.sign);
    if (refusal) return refuseSign(refusal);
    const selection = state.links.archives.get(path.sessionID);
    if (!selection) return empty();
    return {
      status: 200,
      headers: {
        "Cache-Control": "private, no-cache",
        "Content-Disposition": "attachment;",
        "Content-Type": "application/zip",
      },
      body: writeZip(zipEntriesOf(state.drive, selection), MAX_BYTES),
    };
  },

  compressObjects: ({ body, headers, state }) => {
    const user = state.fileUserOf(headers);
    if (typeof user === "number") return fail(user);
    const { options } = state.groupOf(user);
    if (!options.archive_task) return fail(40007);
    const name = body.name.endsWith(".zip") ? body.name : `${body.name}.zip`;
    const { drive, rules } = state;
    const folder = drive.find(user.id, body.dst);
    if (!folder) return fail(40016, "");
    const { files, folders } = drive.content(folder);
    if (files.has(name) || folders.has(name)) return refuseParameter(`File ${name} already exist`);
    if (!isLegalName(name)) return fail(40052, "");
    if (!rules.isAllowedType(state.policyOf(user.id), name)) return fail(40050, "");
    if (state.outages.has("database")) return fail(50001);
    const source = selectionOf(state, user.id, body.src);
    // Only what is in folders counts.
    const size = foldersIn(drive, source)
      .flatMap((one) => filesBelow(drive, one))
      .reduce((sum, file) => sum + file.size, 0);
    if (isAbove(options.compress_size, size)) return fail(40049, "");
    if (Math.round(size * RATIO) > rules.freeOf(user.id)) return fail(40051, "");
    const props = { dirs: source.dirs, files: source.items, dst: `${body.dst.replace(/\/$/, "")}/${name}` };
    const work = { kind: "compress", source, dst: body.dst, name } as const;
    return state.packing.add(user.id, work, JSON.stringify(props)) ? doneEmpty() : fail(40048, NO_TASK);
  },

  decompressFile: ({ body, headers, state }) => {
    const user = state.fileUserOf(headers);
    if (typeof user === "number") return fail(user);
    const { options } = state.groupOf(user);
    if (!options.archive_task) return fail(40007);
    const { src = "", dst, encoding = "" } = body;
    if (!state.drive.find(user.id, dst)) return fail(40016, "");
    const archive = state.drive.findFile(user.id, src);
    if (!archive) return fail(40044);
    if (isAbove(options.decompress_size, archive.size)) return fail(40049, "");
    if (!ENDINGS.some((ending) => archive.name.endsWith(ending))) return fail(40056);
    const work = { kind: "decompress", src, dst } as const;
    const props = JSON.stringify({ src, dst, encoding });
    return state.packing.add(user.id, work, props) ? doneEmpty() : fail(40048, NO_TASK);
  },
} satisfies Handlers<operations, CloudreveState>;

/** Whether a size is above a limit; 0 is none. */
const isAbove = (limit = 0, size: number): boolean => limit > 0 && size > limit;
