import type { DefaultTheme } from "vitepress";

/** How the search box of VitePress asks the indexes. Only plain data: the policy of the pages forbids code in text. */
export const SEARCH: DefaultTheme.LocalSearchOptions = {
  detailedView: false,
  miniSearch: {
    // The type leaves out what the search box passes on all the same.
    options: { fields: ["title", "titles", "text", "request"] } as object,
    searchOptions: {
      combineWith: "AND",
      fuzzy: 0.1,
      prefix: true,
      boost: { title: 4, request: 20, text: 2, titles: 1 },
    },
  },
  locales: {
    zh: {
      translations: {
        button: { buttonText: "搜索", buttonAriaLabel: "搜索" },
        modal: {
          displayDetails: "显示详情",
          resetButtonTitle: "清除",
          backButtonTitle: "关闭",
          noResultsText: "没有结果：",
          footer: { selectText: "选择", navigateText: "切换", closeText: "关闭" },
        },
      },
    },
  },
};
