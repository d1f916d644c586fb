/** Takes out of a text what the call sent. */
export type Hide = (text: string) => string;

export const hideNothing: Hide = (text) => text;

/** Shorter values are no secrets, and stand in many words. */
const SHORTEST = 4;
/** Nothing sent is nested deeper. */
const DEEPEST = 5;
const HARMLESS = ["accept", "content-type", "if-none-match", "prefer", "user-agent"];

/** Hides the arguments of a call, and what went out in its headers, in what the server says about it. */
export function hiderOf(request: Pick<Request, "headers">, args: unknown): Hide {
  return hider(() => [...textsIn(args), ...headerTexts(request.headers)]);
}

/** Hides the arguments of a flow in what the server says about them later. */
export function hiderOfArgs(args: unknown): Hide {
  return hider(() => textsIn(args));
}

function hider(texts: () => readonly string[]): Hide {
  let found: readonly string[] | undefined;
  return (text) => {
    found ??= formsOf(texts());
    return found.reduce((hidden, value) => hidden.replaceAll(value, "…"), text);
  };
}

/** Everything as it may come back, the longest first. */
function formsOf(texts: readonly string[]): readonly string[] {
  const values = texts.flatMap((text) => [text, ...partsOfUrl(text)]);
  const forms = values.flatMap((value) => {
    // Half a surrogate pair cannot be encoded.
    const whole = value.replace(/\p{Surrogate}/gu, "\uFFFD");
    return [
      value,
      encodeURIComponent(whole),
      encodeURI(whole),
      String(new URLSearchParams({ "": whole })).slice(1),
    ];
  });
  return [...new Set(forms)].filter(({ length }) => length >= SHORTEST).sort((a, b) => b.length - a.length);
}

function textsIn(value: unknown, depth = 0): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "number" || typeof value === "bigint") return [String(value)];
  if (typeof value !== "object" || value === null || depth === DEEPEST) return [];
  if (ArrayBuffer.isView(value)) return [];
  return Object.values(value).flatMap((one) => textsIn(one, depth + 1));
}

function headerTexts(headers: Headers): readonly string[] {
  return [...headers].flatMap(([name, value]) => {
    if (HARMLESS.includes(name)) return [];
    // The scheme of `Authorization`, the names of cookies.
    return [value, ...value.split(/[ ;]+/).map((part) => part.slice(part.indexOf("=") + 1))];
  });
}

/** What in a link lets somebody in, and in the links it holds: magnet links name trackers with a key. */
function partsOfUrl(text: string, depth = 0): readonly string[] {
  if (!/^[a-z]+:./i.test(text) || !URL.canParse(text) || depth === 2) return [];
  const { username, password, pathname, search, searchParams, hash } = new URL(text);
  const segments = pathname.split("/").filter(({ length }) => length >= 12);
  const values = [...searchParams.values()];
  return [
    username,
    password,
    ...segments,
    hash.slice(1),
    ...values,
    // As they stand in the link: a server that encodes them again would show them otherwise.
    ...search.split("&").map((pair) => pair.slice(pair.indexOf("=") + 1)),
    ...values.flatMap((one) => partsOfUrl(one, depth + 1)),
  ];
}
