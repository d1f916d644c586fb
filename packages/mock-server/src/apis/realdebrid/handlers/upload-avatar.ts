import type { operations } from "@debrid-drive/realdebrid-client/schema";
import type { Handler } from "../../../engine/handler.ts";
import { denialOf } from "../access/authorization.ts";
import { refuse } from "../common/errors.ts";
import { readPicture } from "../common/image-size.ts";
import type { RealDebridState } from "../state.ts";

/** What was once official. */
const LIMIT = { bytes: 1024 * 1024, pixels: 150 } as const;

export const uploadAvatar: Handler<operations["uploadAvatar"], RealDebridState> = (context) => {
  const denial = denialOf(context, "settings");
  if (denial) return denial;
  const { body } = context;
  if (!(body instanceof Uint8Array) || body.length === 0) return refuse(400, 27);
  if (body.length > LIMIT.bytes) return refuse(400, 26);
  const picture = readPicture(body);
  if (!picture) return refuse(400, 28);
  const { kind, size } = picture;
  if (!size || size.width === 0 || size.height === 0) return refuse(400, 27);
  if (Math.max(size.width, size.height) > LIMIT.pixels) return refuse(400, 32);
  context.state.account.showAvatar(kind);
  return { status: 204 };
};
