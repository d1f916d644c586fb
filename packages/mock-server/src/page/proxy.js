import { anyElement } from "./dom.js";

/** @import { Catalogue, Status } from "./types.js" */

/** @type {string | undefined} */
let target;

/** Whether the page is of a proxy, which has no state, clock, faults or sessions. */
export const isOfProxy = () => target !== undefined;

/**
 * Shows the parts that there is something to see in.
 *
 * @param {Catalogue} catalogue
 */
export function startProxy(catalogue) {
  target = catalogue.target;
  for (const part of document.querySelectorAll("[data-of]")) {
    if (part instanceof HTMLElement) part.hidden = part.dataset.of !== (isOfProxy() ? "proxy" : "mock");
  }
  anyElement("program").textContent = programName();
}

export const programName = () => (isOfProxy() ? "Proxy" : "Mock server");

/** @param {Status} status */
export function showTarget({ cloudreve, recorded }) {
  const parts = [`to ${target}`];
  if (cloudreve) {
    const { told, checkedAs } = cloudreve;
    parts.push(
      told === null ? `checked as Cloudreve ${checkedAs}` : `Cloudreve ${told}, checked as ${checkedAs}`,
    );
  }
  if (recorded != null) parts.push(`${recorded.toLocaleString("en")} recorded`);
  anyElement("target").textContent = parts.join(" · ");
}
