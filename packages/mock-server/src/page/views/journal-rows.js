import { h } from "../dom.js";
import { clockTime, plural } from "../format.js";
/** @import { Entry } from "../types.js" */

/**
 * @param {Entry} entry
 * @param {boolean} isChosen
 * @param {(number: number) => void} choose
 */
export function rowOf(
  { number, time, operation, method, path, status, code, fault, delay, failure, violations = [] },
  isChosen,
  choose,
) {
  const name = operation ?? "no operation";
  const button = h("button", { type: "button", class: "link", id: `entry-${number}` }, name);
  const held = delay === undefined ? undefined : `${delay} ms`;
  const broken = violations.length === 0 ? undefined : plural(violations.length, "violation");
  const wrong = [fault, held, failure, broken].filter(Boolean).join(", ");
  return h(
    "tr",
    {
      "data-number": number,
      "aria-current": isChosen && "true",
      onclick: () => choose(number),
    },
    h("td", { class: "number" }, number),
    h("td", { class: "mono" }, clockTime(time)),
    h("th", { scope: "row" }, button),
    h("td", { class: "mono wide", title: path }, h("span", { class: "method" }, method), " ", path),
    h("td", { class: "number" }, statusTag(status)),
    h("td", { class: "number" }, codeTag(code)),
    h("td", {}, wrong ? h("span", { class: "tag bad" }, wrong) : ""),
  );
}

/** @param {number | undefined} status */
const statusTag = (status) =>
  status === undefined ? "none" : h("span", { class: `status of-${String(status)[0]}` }, status);

/** @param {number | undefined} code */
const codeTag = (code) => (code ? h("span", { class: "status of-4" }, code) : (code ?? ""));

/**
 * @param {Entry} entry
 * @param {{ operation: string, status: string, fault: string }} filter
 */
export function fits(entry, filter) {
  const { operation = "", path, status, code, fault, delay, failure, violations = [] } = entry;
  if (!`${operation} ${path}`.toLowerCase().includes(filter.operation)) return false;
  const isSpoilt = [fault, delay, failure, violations[0]].some((one) => one !== undefined);
  if (filter.fault === "with" && !isSpoilt) return false;
  if (filter.fault === "without" && isSpoilt) return false;
  if (!["", "with", "without", fault].includes(filter.fault)) return false;
  if (filter.status === "none") return status === undefined;
  if (filter.status === "code") return code !== undefined && code !== 0;
  return filter.status === "" || String(status)[0] === filter.status;
}
