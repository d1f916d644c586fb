import type { operations } from "@debrid-drive/cloudreve-client/schema";
import type { Handlers } from "../../../../engine/handler.ts";
import { done, doneEmpty, fail } from "../../common/envelope.ts";
import type { Schemas } from "../../common/schemas.ts";
import type { CreateOutcome } from "../../files/drive.ts";
import { viewOfFolder } from "../../files/listing.ts";
import type { CloudreveState } from "../../state.ts";

const CODES: Readonly<Record<Exclude<CreateOutcome, "done">, Schemas["ErrorCode"]>> = {
  "root protected": 40053,
  "illegal name": 40052,
  "file exists": 40004,
  full: 40003,
};

export const directory = {
  createDirectory: ({ body, headers, state }) => {
    const user = state.fileUserOf(headers);
    if (typeof user === "number") return fail(user);
    if (state.outages.has("database")) return fail(40003);
    const outcome = state.drive.create(user.id, body.path);
    return outcome === "done" ? doneEmpty() : fail(CODES[outcome]);
  },

  listDirectory: ({ path, headers, state }) => {
    const user = state.fileUserOf(headers);
    if (typeof user === "number") return fail(user);
    const target = `/${path.path}`;
    const folder = state.drive.find(user.id, target);
    return folder ? done(viewOfFolder(state, folder, target)) : fail(40016);
  },
} satisfies Handlers<operations, CloudreveState>;
