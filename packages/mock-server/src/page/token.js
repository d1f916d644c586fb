import { anyElement, element } from "./dom.js";

/**
 * Asks for the admin token until there is one.
 *
 * @param {boolean} wasWrong
 * @returns {Promise<string>}
 */
export function askToken(wasWrong) {
  const dialog = element("token-dialog", HTMLDialogElement);
  const field = element("token", HTMLInputElement);
  const error = anyElement("token-error");
  error.hidden = !wasWrong;
  error.textContent = wasWrong ? "It was started with another token." : "";
  field.value = "";
  dialog.showModal();
  return new Promise((resolve) => {
    const stay = (/** @type {Event} */ event) => event.preventDefault();
    dialog.addEventListener("cancel", stay);
    element("token-form", HTMLFormElement).addEventListener(
      "submit",
      () => {
        dialog.removeEventListener("cancel", stay);
        resolve(field.value.trim());
        field.value = "";
      },
      { once: true },
    );
  });
}
