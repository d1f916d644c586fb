import { call, get } from "../api.js";
import { anyElement, element, h, replace } from "../dom.js";
import { apiTitle } from "../format.js";
import { act } from "../say.js";
/** @import { View } from "../types.js" */

/** @typedef {{ api: string, name: string, title: string, hasState: boolean }} Scenario */

/**
 * @param {() => Promise<void>} changed
 * @returns {View}
 */
export function scenariosView(changed) {
  /** @type {readonly Scenario[] | undefined} */
  let scenarios;
  /** @type {string | null} */
  let current = null;

  /** @param {string | undefined} name */
  const begin = (name) =>
    act(async () => {
      await call("POST", name === undefined ? "reset" : `reset?scenario=${encodeURIComponent(name)}`);
      await changed();
      return name === undefined ? "Began anew" : `Began with ${name}`;
    });

  /** @param {Scenario} scenario */
  function lineOf({ api, name, title }) {
    const isCurrent = name === current;
    const id = `scenario-${api}-${name}`;
    return h(
      "li",
      { "aria-current": isCurrent && "true" },
      h(
        "button",
        { type: "button", id, "aria-label": `Begin with ${name}`, onclick: () => begin(name) },
        "Begin",
      ),
      h("span", { class: "mono" }, name, isCurrent ? h("span", { class: "tag" }, "now") : null),
      h("span", { class: "title" }, title),
    );
  }

  function draw() {
    const words = element("scenario-words", HTMLInputElement).value.toLowerCase().split(/\s+/);
    const all = element("scenario-all", HTMLInputElement).checked;
    const fitting = (scenarios ?? []).filter(
      ({ name, title, hasState }) =>
        (all || hasState) && words.every((word) => `${name} ${title}`.toLowerCase().includes(word)),
    );
    const apis = [...new Set(fitting.map(({ api }) => api))];
    const lists = apis.flatMap((api) => {
      const own = fitting.filter((one) => one.api === api);
      const title = h("h3", {}, apiTitle(api), " ", h("span", { class: "quiet" }, own.length));
      return [title, h("ul", { class: "scenarios" }, ...own.map(lineOf))];
    });
    replace(
      anyElement("scenario-lists"),
      lists.length > 0 ? lists : [h("p", { class: "empty" }, "No scenario has these words.")],
    );
    anyElement("scenario-now").textContent = current ?? "as every mock begins";
  }

  anyElement("scenario-filter").addEventListener("input", draw);
  anyElement("scenario-filter").addEventListener("submit", (event) => event.preventDefault());
  anyElement("scenario-reset").addEventListener("click", () => begin(undefined));

  return {
    async refresh({ scenario }) {
      if (scenarios !== undefined && scenario === current) return;
      scenarios ??= await get("scenarios");
      current = scenario;
      draw();
    },
    forget() {
      scenarios = undefined;
    },
  };
}
