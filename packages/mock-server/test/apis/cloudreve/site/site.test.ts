import { describe, expect, it } from "vitest";
import { cookiesOf, startCloudreve, USER } from "../../support/cloudreve.ts";

const configOf = ({ body }: { body?: unknown }) => (body as { data: Record<string, unknown> }).data;

describe("the setup of the site", () => {
  it("knows who is logged in, and otherwise shows what visitors may do", () => {
    const { loggedIn, visitor } = startCloudreve();
    expect(configOf(loggedIn().send("getSiteConfig")).user).toMatchObject({ user_name: USER });
    const { user } = configOf(visitor().send("getSiteConfig"));
    expect(user).toMatchObject({
      anonymous: true,
      user_name: "",
      created_at: "0001-01-01T00:00:00Z",
      group: { id: 0, name: "Anonymous", shareDownload: true, webdav: false },
      tags: [],
    });
  });

  it("follows what the administrator set", () => {
    const { state, visitor } = startCloudreve();
    const changes = {
      siteName: "Example Cloud",
      login_captcha: "1",
      captcha_type: "tcaptcha",
      register_enabled: "0",
      authn_enabled: "1",
      wopi_enabled: "1",
    };
    for (const [name, value] of Object.entries(changes)) state.settings.set(name, value);
    expect(configOf(visitor().send("getSiteConfig"))).toMatchObject({
      title: "Example Cloud",
      loginCaptcha: true,
      regCaptcha: false,
      captcha_type: "tcaptcha",
      registerEnabled: false,
      authn: true,
      wopi_exts: ["xlsx", "docx"],
    });
    expect(visitor().send("getWebAppManifest").body).toMatchObject({ name: "Example Cloud" });
  });

  it("marks the session", () => {
    const { state, visitor } = startCloudreve();
    const [cookie] = cookiesOf(visitor().send("getSiteConfig"));
    expect(state.session({ cookie })).toMatchObject({ sawConfig: true });
  });
});

it("tells the used and the free space, which is never below none", () => {
  const { state, loggedIn } = startCloudreve();
  state.putFile("guest@example.com", "/a.iso", 1_000_000);
  const guest = loggedIn("guest@example.com");
  const total = 1_073_741_824;
  const storage = () => configOf(guest.send("getStorage"));
  expect(storage()).toEqual({ used: 1_000_000, free: total - 1_000_000, total });
  state.putFile("guest@example.com", "/b.iso", 2 * total);
  expect(storage()).toMatchObject({ free: 0 });
  state.putFile(USER, "/c.iso", 5);
  expect(storage()).toMatchObject({ used: 1_000_000 + 2 * total });
});
