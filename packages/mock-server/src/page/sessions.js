import { call, chooseSession, currentSession, get } from "./api.js";
import { anyElement, element, h, replace, whenChanged } from "./dom.js";
import { plural } from "./format.js";
import { act } from "./say.js";

/** @typedef {{ id: string, requests: number }} Session */

const OWN = "";

const draw = whenChanged((/** @type {readonly Session[]} */ sessions) => {
  const select = element("session", HTMLSelectElement);
  const current = currentSession() ?? OWN;
  replace(select, [
    h("option", { value: OWN }, "the mock's own"),
    ...sessions.map(({ id, requests }) =>
      h("option", { value: id }, `${id}, ${plural(requests, "request")}`),
    ),
  ]);
  select.value = current;
  anyElement("session-close").hidden = current === OWN;
});

/** @param {() => Promise<void>} changed is told when another session is to be shown */
export function startSessions(changed) {
  const select = element("session", HTMLSelectElement);
  /** @param {string} id */
  const choose = async (id) => {
    chooseSession(id === OWN ? undefined : id);
    draw.forget();
    await changed();
  };
  select.addEventListener("change", () =>
    act(async () => {
      await choose(select.value);
      return select.value === OWN ? "The mock's own session" : `Session ${select.value}`;
    }),
  );
  anyElement("session-open").addEventListener("click", () =>
    act(async () => {
      const { id, url } = await call("POST", "sessions");
      await choose(id);
      return `Opened ${id}: its APIs are at ${url}`;
    }),
  );
  anyElement("session-close").addEventListener("click", () =>
    act(async () => {
      const id = currentSession() ?? OWN;
      await call("DELETE", `sessions/${id}`);
      await choose(OWN);
      select.focus();
      return `Closed ${id}`;
    }),
  );
}

export async function showSessions() {
  draw(await get("sessions"));
}

/** Somebody else closed the one that was shown. */
export function leaveSession() {
  chooseSession(undefined);
  draw.forget();
}
