import { get } from "../api.js";
import { anyElement, element, h, replace } from "../dom.js";
import { apiTitle } from "../format.js";
/** @import { Catalogue, View } from "../types.js" */

/** @typedef {{ seen: number, total: number }} Count */
/** @typedef {{ status: number, seen: boolean, codes: readonly { code: number, seen: boolean }[] }} Answer */
/** @typedef {{ api: string, operation: string, seen: boolean, statuses: readonly Answer[] }} Row */
/** @typedef {{ operations: Count, statuses: Count, codes: Count, rows: readonly Row[] }} Report */

/** @returns {View & { start(catalogue: Catalogue): void }} */
export function coverageView() {
  /** @type {Report | undefined} */
  let report;
  let asOf = -1;

  function draw() {
    const words = element("coverage-words", HTMLInputElement).value.trim().toLowerCase();
    const api = element("coverage-api", HTMLSelectElement).value;
    const show = element("coverage-seen", HTMLSelectElement).value;
    const rows = (report?.rows ?? []).filter(
      (row) =>
        row.operation.toLowerCase().includes(words) &&
        (api === "" || row.api === api) &&
        (show === "" || row.seen === (show === "seen")),
    );
    anyElement("coverage-empty").hidden = rows.length > 0;
    const apis = [...new Set(rows.map((row) => row.api))];
    replace(
      anyElement("coverage-rows"),
      apis.flatMap((one) => groupOf(one, rows)),
    );
  }

  anyElement("coverage-filter").addEventListener("input", draw);
  anyElement("coverage-filter").addEventListener("submit", (event) => event.preventDefault());

  return {
    start: ({ apis }) =>
      element("coverage-api", HTMLSelectElement).append(
        ...apis.map((api) => h("option", { value: api }, apiTitle(api))),
      ),
    async refresh({ requests }) {
      if (requests === asOf) return;
      /** @type {Report} */
      const given = await get("coverage");
      report = given;
      asOf = requests;
      replace(anyElement("coverage-sums"), [
        sumOf("Operations", given.operations),
        sumOf("Statuses", given.statuses),
        sumOf("Codes", given.codes),
      ]);
      draw();
    },
    forget() {
      asOf = -1;
    },
  };
}

/**
 * @param {string} name
 * @param {Count} count
 */
const sumOf = (name, { seen, total }) =>
  h(
    "div",
    { class: "sum" },
    h("span", { class: "quiet" }, name),
    h("strong", {}, `${seen} of ${total}`),
    h("progress", { max: Math.max(total, 1), value: seen, "aria-label": `${name} seen` }),
  );

/**
 * @param {string} api
 * @param {readonly Row[]} rows
 */
function groupOf(api, rows) {
  const own = rows.filter((row) => row.api === api);
  const seen = own.filter((row) => row.seen).length;
  const title = [apiTitle(api), " ", h("span", { class: "quiet" }, `${seen} of ${own.length} seen`)];
  return [
    h("tr", { class: "group" }, h("th", { colspan: 3, scope: "rowgroup" }, ...title)),
    ...own.map(rowOf),
  ];
}

/** @param {Row} row */
function rowOf({ operation, seen, statuses }) {
  const met = statuses.filter((one) => one.seen).length;
  return h(
    "tr",
    {},
    h("th", { scope: "row", class: seen ? "" : "quiet" }, operation),
    h("td", { class: "number nowrap quiet" }, `${met} of ${statuses.length}`),
    h("td", { class: "chips" }, ...statuses.map(answerOf)),
  );
}

/** @param {Answer} answer */
const answerOf = ({ status, seen, codes }) =>
  h(
    "span",
    { class: "answer" },
    chip(String(status), seen, "status-chip"),
    ...codes.map((one) => chip(String(one.code), one.seen, "code")),
  );

/**
 * @param {string} text
 * @param {boolean} seen
 * @param {string} kind
 */
const chip = (text, seen, kind) =>
  h(
    "span",
    { class: `chip ${kind}${seen ? " seen" : ""}` },
    text,
    seen ? h("span", { "aria-hidden": "true" }, " ✓") : null,
    h("span", { class: "hidden" }, seen ? " seen" : " not seen"),
    " ",
  );
