import type { Dialect } from "@debrid-drive/runtime/core";

/** Success is a status of success. What a failure says takes more than a look. */
export const dialect: Dialect = {
  read: ({ status, body }, { success }) =>
    success.includes(status) ? { kind: "data", data: body } : { kind: "failed", body },
};
