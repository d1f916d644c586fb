import { get } from "../api.js";
import { anyElement, h, replace, whenChanged } from "../dom.js";
import { apiTitle } from "../format.js";
import { createTree } from "./tree.js";
/** @import { View } from "../types.js" */

/** @typedef {{ api: string, id: string, name: string, status: string, progress: number }} Moving */

/** @returns {View} */
export function stateView() {
  const tree = createTree(anyElement("tree"));

  const drawProgress = whenChanged((/** @type {readonly Moving[]} */ list) => {
    anyElement("progress-empty").hidden = list.length > 0;
    replace(
      anyElement("progress-rows"),
      list.map(({ api, id, name, status, progress }) =>
        h(
          "tr",
          {},
          h("th", { scope: "row" }, name),
          h("td", {}, h("span", { class: "tag" }, status)),
          h(
            "td",
            { class: "nowrap" },
            h("progress", { max: 100, value: progress, "aria-label": `Progress of ${name}` }),
            ` ${progress} %`,
          ),
          h("td", { class: "mono" }, id),
          h("td", {}, apiTitle(api)),
        ),
      ),
    );
  });

  return {
    async refresh() {
      drawProgress(await get("progress"));
      await tree.refresh();
    },
    forget() {
      drawProgress.forget();
      tree.forget();
    },
  };
}
