import { currentSession, get, Refusal } from "./api.js";
import { showClock, startClock } from "./clock.js";
import { anyElement, element, h } from "./dom.js";
import { startPolling } from "./poll.js";
import { isOfProxy, programName, showTarget, startProxy } from "./proxy.js";
import { complain, say } from "./say.js";
import { leaveSession, showSessions, startSessions } from "./sessions.js";
import { startTheme } from "./theme.js";
import { coverageView } from "./views/coverage.js";
import { faultsView } from "./views/faults.js";
import { journalView } from "./views/journal.js";
import { proxyViolationsView } from "./views/proxy-violations.js";
import { scenariosView } from "./views/scenarios.js";
import { signInsView } from "./views/sign-ins.js";
import { stateView } from "./views/state.js";

/** @import { Catalogue, Status, View } from "./types.js" */

startTheme();

/** @type {Catalogue | undefined} */
let catalogue;
let isSaidToBeDown = false;
let requests = 0;

const changed = () => polling.now();

const journal = journalView(changed);

/** @type {Readonly<Record<string, View & { start?(catalogue: Catalogue): void }>>} */
const VIEWS = {
  journal,
  violations: proxyViolationsView((number) => {
    location.hash = "journal";
    void journal.choose(number);
  }),
  state: stateView(),
  scenarios: scenariosView(changed),
  "sign-ins": signInsView(changed),
  faults: faultsView(changed),
  coverage: coverageView(),
};

const FIRST = "journal";
/** @type {Readonly<Record<"proxy" | "mock", readonly string[]>>} */
const ONLY_OF = {
  proxy: ["violations"],
  mock: ["state", "scenarios", "sign-ins", "faults", "coverage"],
};
/** @param {string} name */
const isShown = (name) =>
  Object.hasOwn(VIEWS, name) && !ONLY_OF[isOfProxy() ? "mock" : "proxy"].includes(name);
const wanted = () => (isShown(location.hash.slice(1)) ? location.hash.slice(1) : FIRST);
let active = wanted();

function showView() {
  active = wanted();
  for (const name of Object.keys(VIEWS)) anyElement(`view-${name}`).hidden = name !== active;
  for (const link of document.querySelectorAll("nav a")) {
    if (link.getAttribute("href") === `#${active}`) {
      link.setAttribute("aria-current", "page");
      link.scrollIntoView({ block: "nearest", inline: "nearest" });
    } else link.removeAttribute("aria-current");
  }
  document.title = `${anyElement(`title-${active}`).textContent} · ${programName()}`;
}

/** Whether the mock answered. */
async function refresh() {
  const session = currentSession();
  try {
    if (catalogue === undefined) begin(await get("catalogue"));
    /** @type {Status} */
    const status = await get("status");
    // Another mock listens there now.
    if (status.requests < requests) forgetAll();
    requests = status.requests;
    if (isOfProxy()) showTarget(status);
    else {
      await showSessions();
      showClock(status);
    }
    showCounts(status);
    await VIEWS[active]?.refresh(status);
    if (isSaidToBeDown) complain("");
    isSaidToBeDown = false;
    return true;
  } catch (error) {
    if (session !== undefined && error instanceof Refusal && error.status === 404) {
      leaveSession();
      forgetAll();
      say(`${session} was closed`);
      return refresh();
    }
    isSaidToBeDown = true;
    complain(error instanceof Error ? error.message : String(error));
    return false;
  }
}

/** @param {Catalogue} given */
function begin(given) {
  catalogue = given;
  const { operations } = given;
  startProxy(given);
  showView();
  anyElement("operations").append(...operations.map(({ id }) => h("option", { value: id })));
  for (const view of Object.values(VIEWS)) view.start?.(given);
}

/** @param {Status} status */
function showCounts({ requests, waiting = 0, faults = 0, violations }) {
  anyElement("count-violations").textContent = violations === 0 ? "" : violations.toLocaleString("en");
  anyElement("count-violations").classList.toggle("wait", violations > 0);
  anyElement("count-journal").textContent = requests === 0 ? "" : requests.toLocaleString("en");
  anyElement("count-sign-ins").classList.toggle("wait", waiting > 0);
  anyElement("count-sign-ins").textContent = waiting === 0 ? "" : `${waiting}`;
  anyElement("count-faults").textContent = faults === 0 ? "" : `${faults}`;
}

function forgetAll() {
  requests = 0;
  for (const view of Object.values(VIEWS)) view.forget();
}

showView();
const polling = startPolling(refresh);

addEventListener("hashchange", () => {
  if (!Object.hasOwn(VIEWS, location.hash.slice(1))) return;
  showView();
  anyElement("main").scrollTo(0, 0);
  void changed();
});
startClock(changed);
startSessions(async () => {
  forgetAll();
  await changed();
});
const live = element("live", HTMLButtonElement);
live.addEventListener("click", () => {
  const isPaused = live.getAttribute("aria-pressed") === "true";
  live.setAttribute("aria-pressed", String(!isPaused));
  polling.pause(isPaused);
  say(isPaused ? "Paused: the page shows no news" : "Live");
});
