import { call, get } from "../api.js";
import { anyElement, element, h, replace } from "../dom.js";
import { plural } from "../format.js";
import { isOfProxy } from "../proxy.js";
import { act } from "../say.js";
import { showExchange } from "./exchange.js";
import { fits, rowOf } from "./journal-rows.js";
import { drawViolations } from "./violations.js";

/** @import { Catalogue, Entry, View } from "../types.js" */

const MOST_ROWS = 500;

/**
 * @param {() => Promise<void>} changed
 * @returns {View & { start(catalogue: Catalogue): void, choose(number: number): Promise<void> }}
 */
export function journalView(changed) {
  /** The newest last. @type {Entry[]} */
  let entries = [];
  let bodies = false;
  let last = 0;
  /** @type {number | undefined} */
  let chosen;
  const rows = anyElement("journal-rows");

  const filterOf = () => ({
    operation: element("journal-operation", HTMLInputElement).value.trim().toLowerCase(),
    status: element("journal-status", HTMLSelectElement).value,
    fault: element("journal-fault", HTMLSelectElement).value,
  });

  /** @param {Entry} entry */
  const lineOf = (entry) => rowOf(entry, entry.number === chosen, (number) => void choose(number));

  function draw() {
    const filter = filterOf();
    const fitting = entries.filter((entry) => fits(entry, filter));
    replace(rows, fitting.slice(-MOST_ROWS).reverse().map(lineOf));
    const empty = anyElement("journal-empty");
    empty.hidden = fitting.length > 0;
    empty.textContent =
      entries.length === 0 ? "Nothing was asked yet." : `None of ${plural(entries.length, "request")} fits.`;
  }

  /** @param {number} number */
  async function choose(number) {
    chosen = number;
    for (const row of rows.children) {
      if (row.getAttribute("data-number") === String(number)) row.setAttribute("aria-current", "true");
      else row.removeAttribute("aria-current");
    }
    await showExchange(number, bodies);
  }

  /** @param {KeyboardEvent} event */
  function step(event) {
    const row = document.activeElement?.closest("#journal-rows tr");
    const next = { ArrowDown: row?.nextElementSibling, ArrowUp: row?.previousElementSibling }[event.key];
    if (!next) return;
    event.preventDefault();
    next.querySelector("button")?.focus();
    void choose(Number(next.getAttribute("data-number")));
  }

  rows.addEventListener("keydown", step);
  anyElement("journal-filter").addEventListener("input", draw);
  anyElement("journal-filter").addEventListener("submit", (event) => event.preventDefault());
  anyElement("journal-clear").addEventListener("click", () =>
    act(async () => {
      await call("DELETE", "journal");
      await changed();
      return "The journal is empty";
    }),
  );
  anyElement("journal-bodies").addEventListener("click", () =>
    act(async () => {
      await call("POST", `journal/bodies?keep=${!bodies}`);
      await changed();
      return bodies ? "Bodies are kept from now on" : "Bodies are no longer kept";
    }),
  );

  return {
    choose,
    start: ({ kinds }) =>
      element("journal-fault", HTMLSelectElement).append(...kinds.map(({ kind }) => h("option", {}, kind))),
    async refresh({ violations }) {
      const given = await get(`journal?after=${last}`);
      const kept = entries.filter(({ number }) => number >= given.first);
      const isChanged = given.entries.length > 0 || kept.length !== entries.length || last === 0;
      entries = [...kept, ...given.entries].slice(-10_000);
      last = given.total;
      bodies = given.bodies;
      anyElement("journal-bodies").setAttribute("aria-pressed", String(bodies));
      if (isChanged) draw();
      if (!isOfProxy()) await drawViolations(violations);
    },
    forget() {
      entries = [];
      last = 0;
      chosen = undefined;
      draw();
      void showExchange(undefined, bodies);
    },
  };
}
