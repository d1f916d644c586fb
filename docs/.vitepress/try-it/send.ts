import type { TryItRequest } from "./request.ts";

const LONGEST_WAIT_MS = 15_000;
const MOST_SHOWN = 20_000;

export interface TryItAnswer {
  readonly status: string;
  readonly ok: boolean;
  readonly headers: string;
  readonly body: string;
}

/** Sends it from the browser; throws when nobody answers. Cookies of the mock go along. */
export async function send({ method, url, headers, body }: TryItRequest): Promise<TryItAnswer> {
  const response = await fetch(url, {
    method,
    headers,
    ...(body !== undefined && { body }),
    credentials: "include",
    redirect: "manual",
    signal: AbortSignal.timeout(LONGEST_WAIT_MS),
  });
  if (response.type === "opaqueredirect") {
    return {
      status: "A redirect",
      ok: true,
      headers: "",
      body: "A browser does not show where it leads; curl does.",
    };
  }
  const text = readable(response.headers.get("content-type") ?? "", await response.text());
  return {
    status: `${response.status} ${response.statusText}`.trim(),
    ok: response.ok,
    headers: [...response.headers].map(([name, value]) => `${name}: ${value}`).join("\n"),
    body: text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}\n…` : text,
  };
}

function readable(type: string, text: string): string {
  if (!/json/.test(type)) return text;
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
