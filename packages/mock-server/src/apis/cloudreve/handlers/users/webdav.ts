import type { operations } from "@debrid-drive/cloudreve-client/schema";
import type { Handlers } from "../../../../engine/handler.ts";
import { done, doneEmpty, fail } from "../../common/envelope.ts";
import type { Schemas } from "../../common/schemas.ts";
import { toDate } from "../../files/listing.ts";
import type { CloudreveState } from "../../state.ts";
import type { WebdavFact } from "../../users/facts.ts";

export const webdav = {
  listWebdavAccounts: ({ headers, state }) => {
    const user = state.userOf(headers);
    return user ? done({ accounts: state.webdav.of(user.id).map(viewOfAccount) }) : fail(401);
  },

  createWebdavAccount: ({ body, headers, state }) => {
    const user = state.userOf(headers);
    if (!user) return fail(401);
    if (state.outages.has("database")) return fail(50001);
    const account = state.webdav.add({ owner: user.id, name: body.name, root: body.path });
    return done({ id: account.id, password: account.password, created_at: toDate(account.createdAt) });
  },

  updateWebdavAccount: ({ body, headers, state }) => {
    if (!state.userOf(headers)) return fail(401);
    const { id, readonly, use_proxy: useProxy } = body;
    const change = {
      ...(readonly !== undefined && { readonly }),
      ...(useProxy !== undefined && { useProxy }),
    };
    state.webdav.change(id, change);
    return done({
      ...(readonly !== undefined && { readonly }),
      ...(useProxy !== undefined && { use_proxy: useProxy }),
    });
  },

  deleteWebdavAccount: ({ headers, path, state }) => {
    const user = state.userOf(headers);
    if (!user) return fail(401);
    state.webdav.delete(user.id, path.id);
    return doneEmpty();
  },
} satisfies Handlers<operations, CloudreveState>;

function viewOfAccount(account: WebdavFact): Schemas["WebdavAccount"] {
  return {
    ID: account.id,
    CreatedAt: toDate(account.createdAt),
    UpdatedAt: toDate(account.updatedAt),
    DeletedAt: null,
    Name: account.name,
    Password: account.password,
    UserID: account.owner,
    Root: account.root,
    Readonly: account.readonly,
    UseProxy: account.useProxy,
  };
}
