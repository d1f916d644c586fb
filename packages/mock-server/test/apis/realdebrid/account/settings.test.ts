import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Schemas } from "../../../../src/apis/realdebrid/common/schemas.ts";
import { gif } from "../../../../src/apis/realdebrid/scenarios/pictures.ts";
import { startRealDebrid } from "../../support/realdebrid.ts";

const WRONG = { status: 400, body: { error: "wrong_parameter", error_code: 2 } };

function start() {
  const rd = startRealDebrid();
  return {
    ...rd,
    settings: () => rd.own("getSettings").body as Schemas["Settings"],
    user: () => rd.own("getUser").body as Schemas["User"],
    update: (setting_name: string, setting_value: string) =>
      rd.own("updateSetting", { body: { setting_name, setting_value } }),
  };
}

const { settings } = start();
const { locales, streaming_languages, streaming_qualities, ...others } = settings();
const CHOICES = {
  download_port: others.download_ports,
  locale: Object.keys(locales),
  streaming_language_preference: Object.keys(streaming_languages),
  streaming_quality: streaming_qualities,
  mobile_streaming_quality: streaming_qualities,
  streaming_cast_audio_preference: others.streaming_cast_audio,
};
type Name = keyof typeof CHOICES;

describe("a setting", () => {
  const choice = fc
    .constantFrom(...(Object.keys(CHOICES) as Name[]))
    .chain((name) => fc.tuple(fc.constant(name), fc.constantFrom(...CHOICES[name])));

  it("can have each of the listed values, and leaves the others alone", () => {
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 8 }), (changes) => {
        const rd = start();
        for (const [name, value] of changes) expect(rd.update(name, value)).toEqual({ status: 204 });
        expect(rd.settings()).toEqual({ ...settings(), ...Object.fromEntries(changes) });
      }),
    );
  });

  it.each([
    ["locale", "xx"],
    ["locale", "toString"],
    ["download_port", "Secured"],
    ["streaming_quality", "aac"],
  ])("%s cannot be %s", (name, value) => {
    const rd = start();
    expect(rd.update(name, value)).toEqual(WRONG);
    expect(rd.settings()).toEqual(settings());
  });

  it("is the language of the account too", () => {
    const rd = start();
    rd.update("locale", "fr");
    expect(rd.user().locale).toBe("fr");
  });
});

describe("points", () => {
  it("become premium time after what is left", () => {
    const rd = start();
    expect(rd.own("convertPoints")).toEqual({ status: 204 });
    expect(rd.user()).toMatchObject({ points: 200, premium: 210 * 86_400 });
    expect(rd.own("convertPoints")).toEqual({
      status: 503,
      body: { error: "service_unavailable", error_code: 25 },
    });
    expect(rd.user()).toMatchObject({ points: 200, premium: 210 * 86_400 });
  });

  it("make a free account premium again", () => {
    const rd = start();
    rd.state.endPremium();
    rd.pass(1_000);
    rd.own("convertPoints");
    expect(rd.user()).toMatchObject({ type: "premium", premium: 30 * 86_400 });
  });
});

describe("the password", () => {
  it("is changed by mail", () => {
    const rd = start();
    expect(rd.own("requestPasswordChange")).toEqual({ status: 204 });
    expect(rd.state.mails.facts).toEqual([{ subject: "password change", at: rd.clock.now() }]);
  });

  it("is asked for often, and the last hundred mails are kept", () => {
    const rd = start();
    for (let count = 0; count < 101; count += 1) {
      rd.own("requestPasswordChange");
      rd.pass(1);
    }
    expect(rd.state.mails.facts).toHaveLength(100);
    expect(rd.state.mails.facts.at(-1)?.at).toBe(rd.clock.now() - 1_000);
  });
});

describe("the avatar", () => {
  it("is another picture after each upload, and the standard one at last", () => {
    const rd = start();
    const standard = rd.user().avatar;
    const upload = () => rd.own("uploadAvatar", { body: gif(150, 1) });
    expect(upload()).toEqual({ status: 204 });
    const first = rd.user().avatar;
    upload();
    expect(new Set([standard, first, rd.user().avatar]).size).toBe(3);
    expect(rd.own("deleteAvatar")).toEqual({ status: 204 });
    expect(rd.user().avatar).toBe(standard);
  });

  it.each([
    ["nothing", new Uint8Array(0), 27],
    ["no bytes", undefined, 27],
    ["a file that is too big", new Uint8Array(1024 * 1024 + 1), 26],
    ["no picture", new Uint8Array(1024 * 1024), 28],
    ["a picture without a size", gif(1, 1).slice(0, 6), 27],
    ["an empty picture", gif(0, 10), 27],
    ["a picture that is too wide", gif(151, 1), 32],
    ["a picture that is too high", gif(1, 151), 32],
  ])("is not %s", (_, body, code) => {
    const rd = start();
    expect(rd.own("uploadAvatar", { body })).toMatchObject({ status: 400, body: { error_code: code } });
    expect(rd.state.account.avatar).toBeUndefined();
  });
});
