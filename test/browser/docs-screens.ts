/** What every page of the docs is looked at on. */
export const SCREENS = [
  { name: "wide-light", colorScheme: "light", viewport: { width: 1280, height: 800 } },
  { name: "wide-dark", colorScheme: "dark", viewport: { width: 1280, height: 800 } },
  { name: "phone-light", colorScheme: "light", viewport: { width: 390, height: 844 } },
  { name: "phone-dark", colorScheme: "dark", viewport: { width: 390, height: 844 } },
] as const;

/** A page of each kind. */
export const PAGES = [
  { name: "landing", path: "/", heading: "Real-Debrid and Cloudreve v3, typed from end to end" },
  { name: "guide", path: "/guides/magnet-to-links.html", heading: "From a magnet link to downloads" },
  { name: "operations", path: "/operations/realdebrid/", heading: "Real-Debrid operations" },
  {
    name: "operation",
    path: "/operations/realdebrid/addMagnet.html",
    heading: "Add a torrent by its magnet link",
  },
  { name: "errors", path: "/errors/realdebrid.html", heading: "Real-Debrid error codes" },
  {
    name: "api",
    path: "/api/realdebrid-client/methods/torrents.html",
    heading: "realdebrid-client/methods/torrents",
  },
  { name: "try-it", path: "/try-it.html", heading: "Try it" },
  { name: "zh-landing", path: "/zh/", heading: "Real-Debrid 与 Cloudreve v3，从头到尾都有类型" },
  { name: "zh-errors", path: "/zh/errors/cloudreve.html", heading: "Cloudreve 错误码" },
  { name: "realdebrid-reference", path: "/reference/realdebrid.html", heading: "Real-Debrid API 1.0" },
  { name: "cloudreve-reference", path: "/reference/cloudreve.html", heading: "Cloudreve v3 HTTP API" },
] as const;
