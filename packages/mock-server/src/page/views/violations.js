import { get } from "../api.js";
import { anyElement, element, h, replace } from "../dom.js";
import { plural } from "../format.js";

let shown = 0;

/**
 * Answers that broke the description: none, unless the mock has a defect.
 *
 * @param {number} count
 */
export async function drawViolations(count) {
  if (count === shown) return;
  /** @type {readonly Record<string, unknown>[]} */
  const list = count === 0 ? [] : await get("violations");
  shown = count;
  const place = element("defects", HTMLDetailsElement);
  place.hidden = count === 0;
  const summary = place.querySelector("summary");
  if (summary) summary.textContent = `${plural(count, "answer")} broke the description`;
  const lines = list.slice(0, 100).map((one) => h("li", { class: "mono" }, JSON.stringify(one)));
  replace(anyElement("defects").querySelector("ul") ?? place, lines);
}
