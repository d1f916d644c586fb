import type { operations } from "@debrid-drive/cloudreve-client/schema";
import type { AnyHandlers, HandlerContext, MockResponse } from "../../../engine/handler.ts";
import { answer, done, fail } from "../common/envelope.ts";
import { placeOf } from "../files/address.ts";
import { filesIn, selectionOf } from "../files/selection.ts";
import { fileArchive } from "../handlers/files/archives.ts";
import { directory } from "../handlers/files/directory.ts";
import { remoteDownload } from "../handlers/remote-download.ts";
import type { CloudreveState } from "../state.ts";
import { directLinkOf } from "./direct-link.ts";
import { isBefore, type Release } from "./release.ts";

type Context<Id extends keyof operations> = HandlerContext<operations[Id], CloudreveState>;

/** Operations that older servers carried out in another way. They answer with today's codes. */
export function olderHandlers(release: Release): AnyHandlers<CloudreveState> {
  return {
    pingSite: () => done(release),
    ...(isBefore(release, "3.6.0") && { createSourceLinks }),
    ...(isBefore(release, "3.5.3") && { addRemoteDownloads: addOne }),
    ...(isBefore(release, "3.5.0") && { createDirectory, downloadArchive }),
  };
}

/** A folder that is there already was refused. */
function createDirectory(context: Context<"createDirectory">) {
  const { body, headers, state } = context;
  const user = state.fileUserOf(headers);
  if (typeof user !== "number") {
    if (body.path === "/") return fail(40003);
    if (state.drive.find(user.id, body.path)) return fail(40004);
  }
  return directory.createDirectory(context);
}

/** One address, and its own result as the answer. */
function addOne(context: Context<"addRemoteDownloads">) {
  const url = String(context.body.url);
  const { body } = remoteDownload.addRemoteDownloads({ ...context, body: { ...context.body, url: [url] } });
  return "data" in body && body.data[0] ? answer(body.data[0]) : answer(body);
}

/** A link to a file that was packed before, which could be gone. */
function downloadArchive(context: Context<"downloadArchive">): MockResponse {
  const given: MockResponse = fileArchive.downloadArchive(context);
  return given.status === 200 && given.body === undefined ? fail(404, "") : given;
}

/** All links were direct, and addresses. */
function createSourceLinks({ body, headers, state, origin }: Context<"createSourceLinks">): MockResponse {
  const user = state.fileUserOf(headers);
  if (typeof user === "number") return fail(user);
  if ((body.items ?? []).length > (state.groupOf(user).options.source_batch ?? 0)) return fail(40014);
  const files = filesIn(state.drive, selectionOf(state, user.id, body));
  if (files.length === 0) return fail(40044);
  if (files.some((file) => placeOf(state, file) === "unsupported")) return fail(50005);
  return done(files.map((file) => directLinkOf(state, file, origin)));
}
