import type { Api } from "@debrid-drive/docs-pages";
import type { DefaultTheme } from "vitepress";
import { GUIDES } from "./guides.ts";
import { references } from "./operations.ts";

/** Bars, sidebar and words of the Chinese pages. Operations are in English. */
export function chinese(apis: readonly Api[]): DefaultTheme.Config {
  const start = [
    { text: "概览", link: "/zh/start/" },
    { text: "Real-Debrid 客户端", link: "/zh/start/realdebrid-client" },
    { text: "Cloudreve 客户端", link: "/zh/start/cloudreve-client" },
    { text: "模拟服务器", link: "/zh/start/mock-server" },
  ];
  const errors = apis.map(({ name, title }) => ({ text: title, link: `/zh/errors/${name}` }));
  const guides = GUIDES.map(({ title, pages }) => ({
    text: title.zh,
    items: pages.map((page) => ({ text: page.zh, link: `/zh/guides/${page.name}` })),
  }));
  const operations = apis.map(({ name, title }) => ({
    text: `${title}（英文）`,
    link: `/operations/${name}/`,
  }));
  return {
    nav: [
      { text: "开始使用", link: "/zh/start/", activeMatch: "^/zh/start/" },
      { text: "指南", link: "/zh/guides/sign-in-real-debrid", activeMatch: "^/zh/guides/" },
      { text: "操作", items: operations },
      { text: "错误码", items: errors, activeMatch: "^/zh/errors/" },
      { text: "更多", items: [...references("参考手册"), { text: "更新日志", link: "/changelog" }] },
    ],
    sidebar: {
      "/zh/": [
        { text: "开始使用", items: start },
        { text: "指南", items: guides },
        { text: "操作", items: operations },
        { text: "错误码", items: errors },
        { text: "参考手册（英文）", items: references("参考手册") },
      ],
    },
    footer: { message: "非官方项目，与 Real-Debrid 和 Cloudreve 没有关联。", copyright: "MIT 许可证" },
    outline: { level: [2, 3], label: "本页目录" },
    darkModeSwitchLabel: "外观",
    lightModeSwitchTitle: "切换到浅色",
    darkModeSwitchTitle: "切换到深色",
    sidebarMenuLabel: "菜单",
    returnToTopLabel: "回到顶部",
    langMenuLabel: "切换语言",
    skipToContentLabel: "跳到正文",
  };
}
