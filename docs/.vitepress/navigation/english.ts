import type { Api } from "@debrid-drive/docs-pages";
import type { DefaultTheme } from "vitepress";
import { GUIDES } from "./guides.ts";
import { operationItems, references } from "./operations.ts";
import { PACKAGES, packageItems } from "./packages.ts";

// Only this page may send requests to the mock, so it is loaded, with its own policy.
const TRY_IT = { text: "Try it", link: "/try-it.html", target: "_self" };

/** Bars, sidebar and words of the English pages. */
export function english(apis: readonly Api[]): DefaultTheme.Config {
  const start = [
    { text: "Overview", link: "/start/" },
    { text: "Real-Debrid client", link: "/start/realdebrid-client" },
    { text: "Cloudreve client", link: "/start/cloudreve-client" },
    { text: "Mock server", link: "/start/mock-server" },
  ];
  const errors = apis.map(({ name, title }) => ({
    text: title,
    link: `/errors/${name}`,
  }));
  const guides = GUIDES.map(({ title, pages }) => ({
    text: title.en,
    items: pages.map((page) => ({
      text: page.en,
      link: `/guides/${page.name}`,
    })),
  }));
  const operations = apis.map(({ name, title }) => ({
    text: title,
    link: `/operations/${name}/`,
  }));
  return {
    nav: [
      { text: "Get started", link: "/start/", activeMatch: "^/start/" },
      {
        text: "Guides",
        link: "/guides/sign-in-real-debrid",
        activeMatch: "^/guides/",
      },
      { text: "Operations", items: operations, activeMatch: "^/operations/" },
      { text: "Errors", items: errors, activeMatch: "^/errors/" },
      {
        text: "More",
        items: [
          TRY_IT,
          { text: "TypeScript API", link: "/api/realdebrid-client/client" },
          ...references("reference"),
          { text: "Compatibility", link: "/compatibility" },
          { text: "Changelog", link: "/changelog" },
        ],
        activeMatch: "^/(?:api|changelog|try-it)",
      },
    ],
    sidebar: {
      "/": [
        { text: "Get started", items: start },
        { text: "Guides", items: guides },
        { text: "Operations", items: operations },
        { text: "Errors", items: errors },
        { text: "References", items: references("reference") },
        {
          text: "TypeScript API",
          items: PACKAGES.map((name) => ({
            text: name,
            link: `/api/${name}/`,
          })),
        },
        {
          text: "More",
          items: [TRY_IT, { text: "Changelog", link: "/changelog" }],
        },
      ],
      "/api/": packageItems(),
      ...Object.fromEntries(apis.map((api) => [`/operations/${api.name}/`, operationItems(api)])),
    },
    footer: {
      message: "Unofficial. Not affiliated with or endorsed by Real-Debrid or Cloudreve.",
      copyright: "MIT licence",
    },
  };
}
