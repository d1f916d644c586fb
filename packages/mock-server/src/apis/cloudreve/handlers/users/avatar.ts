import { createHash } from "node:crypto";
import type { operations } from "@debrid-drive/cloudreve-client/schema";
import type { Handlers } from "../../../../engine/handler.ts";
import { sendBytes } from "../../bytes/send-file.ts";
import { doneEmpty, empty, fail, refuseParameter } from "../../common/envelope.ts";
import { redirect } from "../../common/redirect.ts";
import type { CloudreveState } from "../../state.ts";
import { isPicture, readUpload } from "../../users/picture.ts";

export const avatar = {
  getAvatar: ({ headers, path, state }) => {
    const id = state.ids.decode("user", path.id);
    if (id === undefined) return refuseParameter("Failed to parse object ID");
    const cacheControl = `public, max-age=${state.settings.number("public_resource_maxage")}`;
    const cached = { "Cache-Control": cacheControl };
    const user = state.users.facts.get(id);
    if (user?.status !== 0) return empty(cached);
    if (user.avatar === "gravatar") {
      const server = state.settings.get("gravatar_server");
      if (!URL.canParse(server)) return empty(cached);
      const hash = createHash("md5").update(user.email.toLowerCase()).digest("hex");
      const pixels = state.settings.get(`avatar_size_${path.size}`);
      return redirect(301, new URL(`/avatar/${hash}?d=mm&s=${pixels}`, server).href, cacheControl);
    }
    const bytes = user.avatar === "file" ? state.avatars.get(String(id)) : undefined;
    if (!bytes) return { status: 404, headers: cached };
    const { updatedAt } = user;
    // The server says so whatever the bytes are.
    const type = { ...cached, "Content-Type": "image/png" };
    return sendBytes(bytes, { name: "avatar.png", updatedAt }, headers, type);
  },

  uploadAvatar: async ({ body, headers, state }) => {
    const user = state.userOf(headers);
    if (!user) return fail(401);
    const length = Number(headers["content-length"] ?? Number.POSITIVE_INFINITY);
    if (length > state.settings.number("avatar_size")) return fail(40049, "");
    const file = await readUpload(body, headers["content-type"], "avatar");
    if (!file) return refuseParameter("Failed to read avatar file data");
    if (!isPicture(file)) return refuseParameter("Invalid image");
    if (state.outages.has("storage")) return fail(50004);
    if (state.outages.has("database")) return fail(50001);
    // The mock keeps one size, the one it was given.
    state.avatars.set(String(user.id), file.bytes);
    state.users.change(user, { avatar: "file" });
    return doneEmpty();
  },

  useGravatar: ({ headers, state }) => {
    const user = state.userOf(headers);
    if (!user) return fail(401);
    if (state.outages.has("database")) return fail(50001);
    state.users.change(user, { avatar: "gravatar" });
    return doneEmpty();
  },
} satisfies Handlers<operations, CloudreveState>;
