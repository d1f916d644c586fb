import { call } from "../api.js";
import { element, h } from "../dom.js";
import { apiTitle } from "../format.js";
import { act } from "../say.js";

/** @import { Catalogue } from "../types.js" */

/** A delay is no kind; it can be all that goes wrong. */
const DELAY = "";

/** What a rule of any kind may have. */
const ALWAYS = ["api", "operation", "nth", "probability", "delay"];
const WORDS = ["api", "operation", "stage"];

/** @param {string} id */
const typedIn = (id) => {
  const field = document.getElementById(id);
  return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.value.trim() : "";
};

/**
 * @param {Catalogue} catalogue
 * @param {() => Promise<void>} changed
 */
export function startFaultForm({ apis, kinds }, changed) {
  const form = element("fault-form", HTMLFormElement);
  const kind = element("fault-kind", HTMLSelectElement);
  kind.append(
    ...kinds.map((one) => h("option", { value: one.kind }, one.kind)),
    h("option", { value: DELAY }, "delay alone"),
  );
  element("fault-api", HTMLSelectElement).append(
    ...apis.map((api) => h("option", { value: api }, apiTitle(api))),
  );
  const fieldsOf = () => kinds.find((one) => one.kind === kind.value)?.fields ?? [];

  function showFields() {
    const fields = fieldsOf();
    for (const field of form.querySelectorAll("[data-field]")) {
      field.toggleAttribute("hidden", !fields.includes(field.getAttribute("data-field") ?? ""));
    }
    element("fault-delay", HTMLInputElement).required = kind.value === DELAY;
  }

  kind.addEventListener("change", showFields);
  showFields();
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void act(async () => {
      const rule = ruleOf(kind.value, fieldsOf());
      const { number } = await call("POST", "faults", rule);
      await changed();
      return `Fault ${number} is active`;
    });
  });
}

/**
 * What is typed in; the mock says what is wrong with it.
 *
 * @param {string} kind
 * @param {readonly string[]} fields
 */
function ruleOf(kind, fields) {
  /** @type {Record<string, unknown>} */
  const rule = kind === DELAY ? {} : { kind };
  for (const field of [...ALWAYS, ...fields]) {
    const value = typedIn(`fault-${field}`);
    if (value !== "") rule[field] = readField(field, value);
  }
  return rule;
}

/**
 * @param {string} field
 * @param {string} text
 */
function readField(field, text) {
  if (WORDS.includes(field)) return text;
  return field === "nth" ? text.split(",").map(Number) : Number(text);
}
