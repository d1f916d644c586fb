import type { operations } from "@debrid-drive/realdebrid-client/schema";
import type { Handler } from "../../../engine/handler.ts";
import { denialOf } from "../access/authorization.ts";
import { FILES_MISSING, refuse } from "../common/errors.ts";
import type { RealDebridState } from "../state.ts";

export const selectFiles: Handler<operations["selectFiles"], RealDebridState> = (context) => {
  const denial = denialOf(context, "torrents");
  if (denial) return denial;
  const { state, body, path } = context;
  if (state.conditions.has("torrents down")) return refuse(503, 25);
  const torrent = state.torrents.facts.get(path.id);
  if (!torrent) return refuse(404, 7);
  if (body.files === "") return FILES_MISSING;
  const ids = parseFileIds(body.files);
  if (!ids) return refuse(400, 2);
  switch (state.torrents.select(torrent, ids)) {
    case "selected":
      return { status: 204 };
    case "already done":
      return { status: 202 };
    case "still converting":
      return FILES_MISSING;
    case "no slot":
      return refuse(509, 21);
    default:
      return refuse(404, 7);
  }
};

function parseFileIds(text: string): number[] | "all" | undefined {
  if (text === "all") return "all";
  return /^\d+(,\d+)*$/.test(text) ? text.split(",").map(Number) : undefined;
}
