import type { Dialect } from "@debrid-drive/runtime/core";
import { loadRest } from "./load-rest.ts";

/** Success is a status of success. */
export const dialect: Dialect = {
  read: ({ status, body }, { success }) =>
    success.includes(status) ? { kind: "data", data: body } : { kind: "failed", body },
  codes: loadRest,
};
