import { get } from "../api.js";
import { anyElement, h, replace } from "../dom.js";

/** @import { Found, View } from "../types.js" */

const MOST_ROWS = 500;

/** @typedef {{ number: number, operation?: string, method: string, path: string, violations: readonly Found[] }} Exchange */

/**
 * Each way in which an exchange left the description.
 *
 * @param {(number: number) => void} open shows an exchange
 * @returns {View}
 */
export function proxyViolationsView(open) {
  /** @type {number | undefined} */
  let shown;

  /** @param {Exchange} exchange */
  const rowsOf = ({ number, operation, method, path, violations }) =>
    violations.map(({ side, in: place, pointer, message }) =>
      h(
        "tr",
        { onclick: () => open(number) },
        h("td", { class: "number" }, number),
        h(
          "th",
          { scope: "row" },
          h(
            "button",
            { type: "button", class: "link", title: `${method} ${path}` },
            operation ?? `${method} ${path}`,
          ),
        ),
        h("td", {}, side === "request" ? "request" : "answer"),
        h("td", { class: "wide" }, place),
        h("td", { class: "mono wide" }, pointer || "/"),
        h("td", {}, message),
      ),
    );

  return {
    async refresh({ violations: count }) {
      if (count === shown) return;
      /** @type {readonly Exchange[]} */
      const exchanges = await get("violations");
      shown = exchanges.length;
      replace(anyElement("violation-rows"), exchanges.toReversed().flatMap(rowsOf).slice(0, MOST_ROWS));
      anyElement("violation-empty").hidden = shown > 0;
    },
    forget() {
      shown = undefined;
    },
  };
}
