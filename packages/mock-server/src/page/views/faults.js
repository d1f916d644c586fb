import { call, get } from "../api.js";
import { anyElement, h, replace, whenChanged } from "../dom.js";
import { apiTitle, plural } from "../format.js";
import { act } from "../say.js";
import { startFaultForm } from "./fault-form.js";
/** @import { Catalogue, View } from "../types.js" */

/** @typedef {Record<string, unknown> & { kind?: string, api?: string, operation?: string, nth?: number | number[], probability?: number }} Rule */
/** @typedef {{ number: number, rule: Rule, calls: number, hits: number }} Listed */

/**
 * @param {() => Promise<void>} changed
 * @returns {View & { start(catalogue: Catalogue): void }}
 */
export function faultsView(changed) {
  /** @param {Listed} listed */
  function rowOf({ number, rule, calls, hits }) {
    const { kind = "delay", api, operation, nth, probability, ...more } = rule;
    const whom = operation ?? (api === undefined ? "every operation" : `every operation of ${apiTitle(api)}`);
    const which =
      nth !== undefined
        ? [nth].flat().join(", ")
        : probability === undefined
          ? "each"
          : `${probability * 100} %`;
    const details = Object.entries(more).map(([name, value]) => `${name} ${value}`);
    return h(
      "tr",
      {},
      h("td", { class: "number" }, number),
      h("th", { scope: "row" }, h("span", { class: "tag bad" }, kind)),
      h("td", { class: operation ? "mono" : "" }, whom),
      h("td", {}, which),
      h("td", {}, details.join(", ")),
      h("td", { class: "number nowrap" }, `${hits} of ${plural(calls, "call")}`),
      h(
        "td",
        { class: "buttons" },
        h(
          "button",
          {
            type: "button",
            id: `fault-${number}`,
            "aria-label": `Remove fault ${number}`,
            onclick: () => remove(number),
          },
          "Remove",
        ),
      ),
    );
  }

  /** @param {number} number */
  const remove = (number) =>
    act(async () => {
      await call("DELETE", `faults/${number}`);
      await changed();
      anyElement("title-active").focus();
      return `Fault ${number} is removed`;
    });

  const draw = whenChanged((/** @type {readonly Listed[]} */ list) => {
    anyElement("fault-empty").hidden = list.length > 0;
    anyElement("fault-clear").hidden = list.length === 0;
    replace(anyElement("fault-rows"), list.map(rowOf));
  });

  anyElement("fault-clear").addEventListener("click", () =>
    act(async () => {
      await call("DELETE", "faults");
      await changed();
      return "No faults any more";
    }),
  );

  return {
    start: (catalogue) => startFaultForm(catalogue, changed),
    async refresh() {
      const { faults, holding } = await get("faults");
      draw(faults);
      const held = `${plural(holding, "answer")} held back: let time pass to send what is due.`;
      const note = anyElement("fault-note");
      if (note.textContent !== (holding > 0 ? held : "")) note.textContent = holding > 0 ? held : "";
    },
    forget: () => draw.forget(),
  };
}
