import { get } from "../api.js";
import { anyElement, h, replace } from "../dom.js";
import { apiTitle, dayAndTime, prettyBody } from "../format.js";
import { isOfProxy } from "../proxy.js";

/** @import { Entry } from "../types.js" */

const HINT = "Choose a request to see what was sent and answered.";

/**
 * Shows a request and its answer side by side.
 *
 * @param {number | undefined} number
 * @param {boolean} bodies whether they are kept now
 */
export async function showExchange(number, bodies) {
  const place = anyElement("exchange");
  if (number === undefined) {
    replace(place, [h("p", { class: "empty" }, HINT)]);
    return;
  }
  const entry = /** @type {Entry | undefined} */ (await get(`journal/${number}`).catch(() => undefined));
  if (entry === undefined) {
    replace(place, [h("p", { class: "empty" }, `Request ${number} was forgotten.`)]);
    return;
  }
  replace(place, [requestOf(entry, bodies), answerOf(entry, bodies)]);
}

/**
 * @param {Entry} entry
 * @param {boolean} bodies
 */
function requestOf(entry, bodies) {
  const { number, method, path, query, api, operation, time, requestBody } = entry;
  return h(
    "article",
    { "aria-label": `Request ${number}` },
    h("h3", {}, "Request ", h("span", { class: "quiet" }, number)),
    h("p", { class: "line mono" }, h("span", { class: "method" }, method), " ", path),
    facts([
      ["Operation", operation ?? "none"],
      ["API", apiTitle(api)],
      ["Time", `${dayAndTime(time)} UTC`],
      ...Object.entries(query).map(
        /** @returns {[string, string]} */
        ([name, value]) => [`?${name}`, [value].flat().join(", ")],
      ),
    ]),
    bodyOf("Body of the request", requestBody, bodies),
  );
}

/**
 * @param {Entry} entry
 * @param {boolean} bodies
 */
function answerOf(entry, bodies) {
  const { number, status, code, fault, delay, responseBody } = entry;
  return h(
    "article",
    { "aria-label": `Answer ${number}` },
    h("h3", {}, "Answer"),
    h(
      "p",
      { class: "line mono" },
      status === undefined
        ? "no answer was decided"
        : h("span", { class: `status of-${String(status)[0]}` }, status),
      code === undefined ? null : h("span", { class: code === 0 ? "quiet" : "status of-4" }, `code ${code}`),
    ),
    facts([
      ...(fault === undefined ? [] : [/** @type {const} */ (["Fault", fault])]),
      ...(delay === undefined ? [] : [/** @type {const} */ (["Held back", `${delay} ms`])]),
    ]),
    ...checkOf(entry),
    bodyOf("Body of the answer", responseBody, bodies),
  );
}

/**
 * What a proxy found.
 *
 * @param {Entry} entry
 */
function checkOf({ violations, unchecked = [], failure, duration }) {
  if (violations === undefined) return [];
  const lines = violations.map(
    ({ side, message }) => `${side === "request" ? "Request" : "Answer"}: ${message}`,
  );
  return [
    facts([
      ["Took", `${duration ?? 0} ms`],
      ...(failure === undefined ? [] : [/** @type {const} */ (["Failure", failure])]),
    ]),
    ...[...lines, ...unchecked.map((why) => `Not checked: ${why}`)].map((line) =>
      h("p", { class: "found" }, line),
    ),
  ];
}

/** @param {readonly (readonly [string, string])[]} list */
const facts = (list) =>
  h("dl", {}, ...list.flatMap(([name, value]) => [h("dt", {}, name), h("dd", {}, value)]));

/**
 * @param {string} label
 * @param {string | undefined} body
 * @param {boolean} bodies
 */
function bodyOf(label, body, bodies) {
  if (isOfProxy())
    return h("p", { class: "note" }, "A proxy keeps no bodies; --record writes them down, masked.");
  if (body === undefined) {
    const why = bodies
      ? "Its body was not kept: bodies are since."
      : "Bodies are not kept: press Keep bodies.";
    return h("p", { class: "note" }, why);
  }
  if (body === "") return h("p", { class: "note" }, "No body.");
  return h("pre", { tabindex: 0, role: "region", "aria-label": label }, prettyBody(body));
}
