import { call } from "../api.js";
import { element, h } from "../dom.js";
import { act } from "../say.js";

/** @import { Catalogue } from "../types.js" */

/** A delay is no kind; it can be all that goes wrong. */
const DELAY = "";

/** @param {string} id */
const typedIn = (id) => {
  const field = document.getElementById(id);
  return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.value.trim() : "";
};

/**
 * @param {Catalogue} catalogue
 * @param {() => Promise<void>} changed
 */
export function startFaultForm({ kinds }, changed) {
  const form = element("fault-form", HTMLFormElement);
  const kind = element("fault-kind", HTMLSelectElement);
  kind.append(
    ...kinds.map((one) => h("option", { value: one.kind }, one.kind)),
    h("option", { value: DELAY }, "delay alone"),
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
  const operation = typedIn("fault-operation");
  const nth = typedIn("fault-nth");
  const delay = typedIn("fault-delay");
  if (operation !== "") rule.operation = operation;
  if (nth !== "") rule.nth = nth.split(",").map(Number);
  if (delay !== "") rule.delay = Number(delay);
  for (const field of fields) {
    const value = typedIn(`fault-${field}`);
    if (value !== "") rule[field] = field === "stage" ? value : Number(value);
  }
  return rule;
}
