import { describe, expect, it } from "vitest";
import { credentials } from "../../../../src/apis/cloudreve/scenarios/account/support.ts";
import { playScenario } from "../../../../src/scenarios/play.ts";
import type { Received } from "../../../../src/scenarios/scenario.ts";

const USER = "user@example.com";
const PICTURE = new Uint8Array(Buffer.from("\x89PNG\r\n\x1a\nand so on", "latin1"));

type Show = (headers?: Record<string, string>, size?: string) => Promise<Received>;

/** Uploads the picture over HTTP, and then looks at it. */
async function afterUpload(
  look: (show: Show, clock: { advance(by: number): void; now(): number }) => Promise<void>,
) {
  await playScenario("cloudreve", {
    name: "avatar",
    title: "A picture was uploaded",
    play: async ({ caller, clock, state }) => {
      const user = caller();
      await user.send("login", { body: credentials(USER) });
      const form = new FormData();
      form.set("avatar", new File([PICTURE], "me.png"));
      expect((await user.send("uploadAvatar", { body: form })).body).toEqual({ code: 0, msg: "" });
      const id = state.ids.encode("user", state.userBy(USER).id);
      await look(
        (headers = {}, size = "l") => user.send("getAvatar", { path: { id, size }, headers }),
        clock,
      );
    },
  });
}

describe("an uploaded picture", () => {
  it("is there in each size, as a PNG that may be kept", async () => {
    await afterUpload(async (show, clock) => {
      const uploaded = new Date(clock.now()).toUTCString();
      clock.advance(5000);
      for (const size of ["s", "m", "l"]) {
        const { status, headers, body } = await show({}, size);
        expect(status).toBe(200);
        expect(body).toEqual(PICTURE);
        expect(headers.get("content-type")).toBe("image/png");
        expect(headers.get("cache-control")).toBe("public, max-age=86400");
        expect(headers.get("last-modified")).toBe(uploaded);
      }
    });
  });

  it("is sent in part, or not again", async () => {
    await afterUpload(async (show, clock) => {
      const part = await show({ range: "bytes=1-3" });
      expect(part).toMatchObject({ status: 206, body: new Uint8Array(Buffer.from("PNG")) });
      expect(part.headers.get("content-range")).toBe(`bytes 1-3/${PICTURE.length}`);
      const same = await show({ "if-modified-since": new Date(clock.now()).toUTCString() });
      expect(same).toMatchObject({ status: 304, body: undefined });
      expect(same.headers.get("cache-control")).toBe("public, max-age=86400");
      expect((await show({ range: "bytes=999-" })).status).toBe(416);
    });
  });
});

it("needs to say how long it is", async () => {
  await playScenario("cloudreve", {
    name: "avatar-in-chunks",
    title: "A picture is uploaded without its length",
    play: async ({ caller }) => {
      const user = caller();
      await user.send("login", { body: credentials(USER) });
      const body = new Blob([PICTURE]).stream();
      const headers = { "content-type": "multipart/form-data; boundary=x" };
      const init = { method: "POST", headers, body, duplex: "half" as const };
      expect((await user.fetch("/api/v3/user/setting/avatar", init)).body).toEqual({ code: 40049, msg: "" });
    },
  });
});

it("leads to Gravatar by the address in small letters", async () => {
  await playScenario("cloudreve", {
    name: "gravatar",
    title: "A user with capitals in the address uses Gravatar",
    play: async ({ caller, state }) => {
      const { id } = state.users.add({ email: "Bob@Example.com", nick: "Bob", group: 2, avatar: "gravatar" });
      const sent = { path: { id: state.ids.encode("user", id), size: "m" } };
      const { status, headers, body } = await caller().send("getAvatar", sent);
      const address = "https://www.gravatar.com/avatar/4b9bb80620f03eb3719e0a061c14283d?d=mm";
      expect(status).toBe(301);
      expect(headers.get("location")).toBe(`${address}&s=130`);
      expect(body).toBe(`<a href="${address}&amp;s=130">Moved Permanently</a>.\n\n`);
    },
  });
});
