/** Leads elsewhere for good, with the page that Go's HTTP server writes. */
export function moved(address: string, cacheControl = "private, no-cache") {
  const href = address.replaceAll("&", "&amp;").replaceAll('"', "&#34;");
  return {
    status: 301,
    headers: {
      "Cache-Control": cacheControl,
      "Content-Type": "text/html; charset=utf-8",
      Location: address,
    },
    body: `<a href="${href}">Moved Permanently</a>.\n\n`,
  } as const;
}
