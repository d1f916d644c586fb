import type { operations } from "@debrid-drive/cloudreve-client/schema";
import type { Handlers } from "../../../../engine/handler.ts";
import { done, doneEmpty, fail } from "../../common/envelope.ts";
import { isLike } from "../../common/like.ts";
import type { Schemas } from "../../common/schemas.ts";
import { availableShare, isUnlocked, unlock } from "../../shares/access.ts";
import type { ShareFact } from "../../shares/facts.ts";
import { viewOfListed, viewOfLocked, viewOfShare } from "../../shares/views.ts";
import { linkTo } from "../../site/url.ts";
import type { CloudreveState } from "../../state.ts";

const PAGE_SIZE = 18;

export const share = {
  createShare: ({ body, headers, state, origin }) => {
    const user = state.userOf(headers);
    if (!user) return fail(401);
    if (!state.groupOf(user).share) return fail(40007);
    const isFolder = body.is_dir ?? false;
    const id = state.ids.decode(isFolder ? "folder" : "file", body.id) ?? 0;
    const source = isFolder ? state.drive.folders.get(id) : state.drive.files.get(id);
    if (source?.owner !== user.id) return fail(404, "");
    if (state.outages.has("database")) return fail(50001, "Failed to create share link record");
    const { downloads = 0, expire = 0, password = "", preview = false } = body;
    const limits =
      downloads > 0
        ? { remaining: downloads, expiresAt: state.clock.now() + Math.max(0, expire) * 1000 }
        : {};
    const { id: share } = state.shares.add({
      owner: user.id,
      isFolder,
      source: source.id,
      sourceName: source.name,
      password,
      preview,
      ...limits,
    });
    return done(linkTo(state, origin, `/s/${state.ids.encode("share", share)}`));
  },

  listShares: ({ query, headers, state }) => {
    const user = state.userOf(headers);
    if (!user) return fail(401);
    return done(
      pageOf(
        state,
        [...state.shares.facts.values()].filter(({ owner }) => owner === user.id),
        query,
      ),
    );
  },

  searchShares: ({ query, state }) => {
    // Words in their order, with anything between them.
    const words = (query.keywords ?? "").split(" ").join("%");
    const isFound = (one: ShareFact) =>
      one.password === "" && state.shares.isOpen(one) && isLike(one.sourceName, `%${words}%`);
    return done(pageOf(state, words === "" ? [] : [...state.shares.facts.values()].filter(isFound), query));
  },

  getShare: ({ path, query, headers, state }) => {
    const found = availableShare(state, path.id);
    if (!found) return fail(40058);
    const session = state.session(headers);
    const wasOpen = isUnlocked(found, session);
    if (!wasOpen && query.password !== found.password) return done(viewOfLocked(state, found));
    const cookies = wasOpen ? [] : [unlock(state, found, session)];
    found.views += 1;
    return done(viewOfShare(state, found), cookies);
  },

  updateShare: ({ path, body, headers, state }) => {
    const user = state.userOf(headers);
    if (!user) return fail(401);
    const found = availableShare(state, path.id);
    if (found?.owner !== user.id) return fail(40058);
    if (state.outages.has("database")) return fail(50001, "Failed to update share record");
    const value = body.value ?? "";
    if (body.prop === "password") {
      state.shares.change(found, { password: value });
      return done(value);
    }
    const preview = value === "true";
    state.shares.change(found, { preview });
    return done(preview);
  },

  deleteShare: ({ path, headers, state }) => {
    const user = state.userOf(headers);
    if (!user) return fail(401);
    const found = state.shares.get(state.ids.decode("share", path.id));
    if (found?.owner !== user.id) return fail(40058);
    if (state.outages.has("database")) return fail(50001, "Failed to delete share record");
    state.shares.delete(found.id);
    return doneEmpty();
  },
} satisfies Handlers<operations, CloudreveState>;

interface Paging {
  readonly page: number;
  readonly order_by: Schemas["ShareOrderBy"];
  readonly order: Schemas["ShareOrder"];
}

const KEYS = { created_at: "createdAt", downloads: "downloads", views: "views" } as const;

function pageOf(
  state: CloudreveState,
  shares: readonly ShareFact[],
  { page, order_by, order }: Paging,
): Schemas["ShareList"] {
  const key = KEYS[order_by];
  const sign = order === "ASC" ? 1 : -1;
  // Shares of the same moment are those of a clock that stands still: the number tells which was first.
  const tie = order_by === "created_at" ? sign : 1;
  const sorted = shares.toSorted((a, b) => sign * (a[key] - b[key]) || tie * (a.id - b.id));
  const items = sorted.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return { items: items.map((one) => viewOfListed(state, one)), total: shares.length };
}
