import { anyElement } from "./dom.js";

/**
 * Tells the person what came of what they did.
 *
 * @param {string} text
 */
export function say(text) {
  anyElement("said").textContent = text;
}

/**
 * Does something and says what came of it, or why nothing did.
 *
 * @param {() => Promise<string>} work
 */
export async function act(work) {
  try {
    say(await work());
    complain("");
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Shows what is wrong, until something goes well.
 *
 * @param {string} text
 */
export function complain(text) {
  const trouble = anyElement("trouble");
  if (trouble.textContent === text) return;
  trouble.textContent = text;
  trouble.hidden = text === "";
}
