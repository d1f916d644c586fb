import { call } from "./api.js";
import { anyElement, element } from "./dom.js";
import { dayAndTime, duration } from "./format.js";
import { act } from "./say.js";
/** @import { Status } from "./types.js" */

/** @param {() => Promise<void>} changed */
export function startClock(changed) {
  /** @param {number} milliseconds */
  const advance = (milliseconds) =>
    act(async () => {
      const { now } = await call("POST", `clock/advance?ms=${Math.round(milliseconds)}`);
      await changed();
      return `${duration(milliseconds)} later: ${dayAndTime(now)}`;
    });

  for (const button of document.querySelectorAll("button[data-advance]")) {
    button.addEventListener("click", () => advance(Number(button.getAttribute("data-advance"))));
  }
  onSubmit("clock-by", () => {
    const amount = element("clock-amount", HTMLInputElement).valueAsNumber;
    return advance(amount * Number(element("clock-unit", HTMLSelectElement).value));
  });
  onSubmit("clock-set", () =>
    act(async () => {
      const time = element("clock-time", HTMLInputElement).value;
      const { now } = await call("POST", `clock/set?time=${encodeURIComponent(`${time}Z`)}`);
      await changed();
      return `It is now ${dayAndTime(now)}`;
    }),
  );
  // Before, not after: what was typed into the open sheet stays.
  anyElement("clock-more").addEventListener("beforetoggle", (event) => {
    if (/** @type {ToggleEvent} */ (event).newState !== "open") return;
    element("clock-time", HTMLInputElement).value = anyElement("now").getAttribute("datetime") ?? "";
  });
}

/** @param {Status} status */
export function showClock({ now, rate, machine }) {
  const time = anyElement("now");
  time.textContent = `${dayAndTime(now)} UTC`;
  time.setAttribute("datetime", new Date(now).toISOString().slice(0, 19));
  const mode = anyElement("clock-mode");
  mode.hidden = rate === 1;
  mode.textContent = rate === 0 ? "frozen" : `× ${rate}`;
  const ahead = Math.round((now - machine) / 1000) * 1000;
  anyElement("clock-offset").textContent =
    ahead === 0
      ? "That is the time of this machine."
      : `That is ${duration(ahead)} ${ahead > 0 ? "ahead of" : "behind"} this machine.`;
}

/**
 * @param {string} id
 * @param {() => Promise<void>} work
 */
function onSubmit(id, work) {
  element(id, HTMLFormElement).addEventListener("submit", (event) => {
    event.preventDefault();
    void work().then(() => anyElement("clock-more").hidePopover());
  });
}
