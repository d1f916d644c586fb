import fc from "fast-check";

/** Something nobody may see, and what gives it away in a text. */
export interface Secret {
  readonly value: string;
  readonly mark: string;
}

const plain = (value: string): Secret => ({ value, mark: value });
// Each begins as no word does, so that none is found by chance.
const tokenText = fc.stringMatching(/^xQ7[A-Za-z0-9]{14,52}$/);

/** Access tokens, refresh tokens, client secrets: what headers can carry. */
export const token: fc.Arbitrary<Secret> = tokenText.map(plain);

const password = fc.stringMatching(/^xqj[a-z]{5,8}$/).map(plain);
const sentence = fc.stringMatching(/^xQ7[A-Za-z0-9]{6}[-._~+/=!$ &%?#]{1,3}[A-Za-z0-9]{6}$/).map(plain);
const twoFactorCode = fc.stringMatching(/^9[1-9]{7}$/).map(plain);
const linkWithQuery = tokenText.map((mark) => ({
  value: `https://files.example.com/film.mp4?auth_token=${mark}&part=1`,
  mark,
}));
const linkWithPassword = tokenText.map((mark) => ({
  value: `https://somebody:${mark}@files.example.com/`,
  mark,
}));
const linkWithPath = tokenText.map((mark) => ({
  value: `https://files.example.com/d/${mark}/film.mp4`,
  mark,
}));

/** Links that let somebody in, as a fetch takes them. */
export const secretLink: fc.Arbitrary<Secret> = fc.oneof(linkWithQuery, linkWithPath);

/** Secrets of every kind. */
export const secret: fc.Arbitrary<Secret> = fc.oneof(
  token,
  password,
  sentence,
  twoFactorCode,
  linkWithQuery,
  linkWithPassword,
  linkWithPath,
);

/** Whether none is a part of another, which would then seem to be shown. */
export const areDistinct = (secrets: readonly Secret[]): boolean =>
  secrets.every((one) => secrets.every((other) => one === other || !other.mark.includes(one.mark)));

/** Arguments in which every text is a secret. */
export function withSecrets(args: unknown, secrets: readonly Secret[]): unknown {
  let count = 0;
  const replace = (value: unknown): unknown => {
    if (typeof value === "string") return secrets[count++ % secrets.length]?.value;
    if (Array.isArray(value)) return value.map(replace);
    if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) {
      return value;
    }
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replace(one)]));
  };
  return replace(args);
}

/** How a text stands in a request, or comes back. */
export const formsOf = (text: string): readonly string[] => [
  text,
  encodeURIComponent(text),
  encodeURI(text),
  new URLSearchParams({ "": text }).toString().slice(1),
];

/** The secrets that a text gives away, with where. */
export function leaksIn(text: string, secrets: readonly Secret[]): readonly string[] {
  return secrets.flatMap(({ mark }) => {
    const forms = formsOf(mark);
    const at = forms.map((form) => text.indexOf(form)).find((index) => index >= 0);
    return at === undefined ? [] : [`${mark}: …${text.slice(Math.max(0, at - 80), at + mark.length + 20)}…`];
  });
}

/** Those of the secrets that a request carries. */
export async function sentIn(request: Request, secrets: readonly Secret[]): Promise<readonly Secret[]> {
  const body = request.bodyUsed ? "" : await request.clone().text();
  const sent = [...request.headers.values(), request.url, body].join("\n");
  return secrets.filter(({ mark }) => formsOf(mark).some((form) => sent.includes(form)));
}
