const EACH_MS = 1000;
const AFTER_TROUBLE_MS = 5000;

/**
 * Does something now and each second, while the page is seen and not paused. One timer at most, and none afterwards.
 *
 * @param {() => Promise<boolean>} work whether all went well
 */
export function startPolling(work) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let paused = false;
  let running = false;
  let isAskedAgain = false;

  const isOn = () => !paused && document.visibilityState === "visible";

  async function round() {
    clearTimeout(timer);
    if (running) {
      isAskedAgain = true;
      return;
    }
    running = true;
    const isFine = await work();
    running = false;
    if (isAskedAgain) {
      isAskedAgain = false;
      void round();
    } else if (isOn()) timer = setTimeout(round, isFine ? EACH_MS : AFTER_TROUBLE_MS);
  }

  document.addEventListener("visibilitychange", () => {
    clearTimeout(timer);
    if (isOn()) void round();
  });
  addEventListener("pagehide", () => clearTimeout(timer));
  void round();

  return {
    /** Shows at once what an action has changed. */
    now: round,
    /** @param {boolean} isPaused */
    pause(isPaused) {
      paused = isPaused;
      clearTimeout(timer);
      if (isOn()) void round();
    },
  };
}
