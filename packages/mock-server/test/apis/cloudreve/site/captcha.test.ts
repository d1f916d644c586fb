import { inflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawDigits } from "../../../../src/apis/cloudreve/site/captcha-picture.ts";
import { cookiesOf, startCloudreve, USER } from "../../support/cloudreve.ts";

const CREDENTIALS = { userName: USER, Password: "mock-password" };
const WRONG = { code: 40026, msg: "CAPTCHA not match." };

function startWithCaptcha() {
  const mock = startCloudreve();
  mock.state.settings.set("login_captcha", "1");
  const answer = mock.visitor().send("getCaptcha");
  const [cookie] = cookiesOf(answer);
  const visitor = mock.visitor(cookie);
  const login = (captchaCode?: string, from = visitor) =>
    from.send("login", { body: { ...CREDENTIALS, captchaCode } });
  return { ...mock, visitor, stranger: mock.visitor(), login, text: mock.state.readCaptcha(cookie), answer };
}

describe("the captcha picture", () => {
  it("is a PNG of the size that was set", () => {
    const { answer } = startWithCaptcha();
    const { data } = answer.body as { data: string };
    const bytes = Buffer.from(data.replace("data:image/png;base64,", ""), "base64");
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([240, 60]);
  });

  it("can be read by its digits alone", () => {
    const pictures = [..."0123456789"].map((digit) => rowsOf(drawDigits(digit, 5, 7), 5).join("\n"));
    expect(new Set(pictures).size).toBe(10);
    expect(rowsOf(drawDigits("1", 5, 7), 5)).toEqual([
      ".....",
      "..#..",
      ".##..",
      "..#..",
      "..#..",
      ".###.",
      ".....",
    ]);
  });

  it("has whole rows, however small it is", () => {
    const [size, text] = [fc.integer({ min: 1, max: 60 }), fc.stringMatching(/^[0-9]{1,8}$/)];
    fc.assert(
      fc.property(text, size, size, (digits, width, height) => {
        expect(rowsOf(drawDigits(digits, width, height), width)).toHaveLength(height);
      }),
    );
  });

  it("is drawn in any size that was set, within reason", () => {
    const { state, visitor } = startCloudreve();
    for (const size of ["0", "-1", "", "99999"]) {
      for (const name of ["captcha_height", "captcha_width", "captcha_CaptchaLen"])
        state.settings.set(name, size);
      expect(visitor().send("getCaptcha").body).toMatchObject({ code: 0 });
    }
  });
});

describe("the captcha", () => {
  it("is good for one try, right or wrong", () => {
    const { visitor, login, state, text } = startWithCaptcha();
    expect(text).toMatch(/^\d{6}$/);
    expect(login("wrong").body).toEqual(WRONG);
    expect(login(text).body).toEqual(WRONG);
    const [cookie] = cookiesOf(visitor.send("getCaptcha"));
    const right = login(state.readCaptcha(cookie));
    expect(right.body).toMatchObject({ code: 0 });
    expect(cookiesOf(right)).toEqual([cookie, cookie]);
  });

  it("belongs to a session", () => {
    const { stranger, login, text } = startWithCaptcha();
    const refused = login(text, stranger);
    expect(refused.body).toEqual(WRONG);
    expect(cookiesOf(refused)).toHaveLength(1);
  });

  it("comes before the password", () => {
    const { visitor, text } = startWithCaptcha();
    const wrong = { ...CREDENTIALS, Password: "wrong-password" };
    expect(visitor.send("login", { body: { ...wrong, captchaCode: text } }).body).toMatchObject({
      code: 40020,
    });
    expect(visitor.send("login", { body: wrong }).body).toEqual(WRONG);
  });

  it("is not asked for when its type is unknown", () => {
    const { login, state } = startWithCaptcha();
    state.settings.set("captcha_type", "riddle");
    expect(login().body).toMatchObject({ code: 0 });
  });
});

/** The rows of a grey picture, `#` for black. */
function rowsOf(png: Uint8Array, width: number): string[] {
  const bytes = Buffer.from(png);
  const start = bytes.indexOf("IDAT");
  const raw = inflateSync(bytes.subarray(start + 4, start + 4 + bytes.readUInt32BE(start - 4)));
  const rows: string[] = [];
  for (let at = 0; at < raw.length; at += width + 1) {
    rows.push([...raw.subarray(at + 1, at + 1 + width)].map((grey) => (grey === 0 ? "#" : ".")).join(""));
  }
  return rows;
}
