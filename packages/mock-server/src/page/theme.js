import { element } from "./dom.js";

const KEY = "mock-server-theme";

/** Light or dark as the person chose, else as their system is. */
export function startTheme() {
  const select = element("theme", HTMLSelectElement);
  select.value = localStorage.getItem(KEY) ?? "";
  const apply = () => {
    document.documentElement.dataset.theme = select.value;
  };
  select.addEventListener("change", () => {
    localStorage.setItem(KEY, select.value);
    apply();
  });
  apply();
}
