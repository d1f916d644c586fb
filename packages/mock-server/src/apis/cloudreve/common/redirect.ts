const PHRASES = { 301: "Moved Permanently", 302: "Found" } as const;

/** Leads elsewhere, for so many seconds or as its cache control says, with the page that Go's HTTP server writes. */
export function redirect<Status extends 301 | 302>(
  status: Status,
  address: string,
  kept: number | string = "private, no-cache",
) {
  const href = address.replaceAll("&", "&amp;").replaceAll('"', "&#34;");
  return {
    status,
    headers: {
      "Cache-Control": typeof kept === "number" ? `max-age=${kept}` : kept,
      "Content-Type": "text/html; charset=utf-8",
      Location: address,
    },
    body: `<a href="${href}">${PHRASES[status]}</a>.\n\n`,
  } as const;
}
