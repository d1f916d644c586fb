import type { operations } from "@debrid-drive/cloudreve-client/schema";
import type { AnyHandlers, HandlerContext, MockResponse } from "../../../engine/handler.ts";
import { fail } from "../common/envelope.ts";
import { adminSite } from "../handlers/admin/site.ts";
import { fileArchive } from "../handlers/files/archives.ts";
import { remoteDownload } from "../handlers/remote-download.ts";
import type { CloudreveState } from "../state.ts";
import { withWholeLinks } from "./older-state.ts";
import { isObject } from "./read-schema.ts";
import { isBefore, type Release } from "./release.ts";

type Context<Id extends keyof operations> = HandlerContext<operations[Id], CloudreveState>;

/** What older servers could do that newer ones cannot, and the other way round. */
export function olderBehaviour(release: Release): AnyHandlers<CloudreveState> {
  return {
    getAdminSummary: (context: Context<"getAdminSummary">) => summary(release, context),
    ...(isBefore(release, "3.8.0") && { addRemoteTorrent }),
    ...(isBefore(release, "3.5.2") && { decompressFile: unzip }),
  };
}

function summary(release: Release, context: Context<"getAdminSummary">): MockResponse {
  const answer: MockResponse = adminSite.getAdminSummary(context);
  const { body } = answer;
  if (!isObject(body) || !isObject(body.data) || !isObject(body.data.version)) return answer;
  const version = { ...body.data.version, backend: release, db: release };
  return { ...answer, body: { ...body, data: { ...body.data, version } } };
}

/** aria2 could fetch the file, as its link named the site. */
const addRemoteTorrent = (context: Context<"addRemoteTorrent">) =>
  remoteDownload.addRemoteTorrent({ ...context, state: withWholeLinks(context.state, context.origin) });

/** Other archives than these were not known. */
function unzip(context: Context<"decompressFile">): MockResponse {
  const { body, headers, state } = context;
  const user = state.fileUserOf(headers);
  const mayUnpack = typeof user !== "number" && state.groupOf(user).options.archive_task === true;
  const isFound =
    mayUnpack && state.drive.find(user.id, body.dst) && state.drive.findFile(user.id, body.src ?? "");
  return isFound && !body.src?.endsWith(".zip") ? fail(40056) : fileArchive.decompressFile(context);
}
