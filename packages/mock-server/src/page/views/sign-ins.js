import { call, get } from "../api.js";
import { anyElement, h, replace, whenChanged } from "../dom.js";
import { clockTime } from "../format.js";
import { act } from "../say.js";
/** @import { View } from "../types.js" */

/** @typedef {{ clientId: string, createdAt: number, expiresAt: number, status: string }} Login */
/** @typedef {Login & { userCode: string }} Device */
/** @typedef {Login & { code: string, securityCode: string | null }} TwoFactor */

/**
 * @param {() => Promise<void>} changed
 * @returns {View}
 */
export function signInsView(changed) {
  /**
   * @param {string} path
   * @param {string} said
   */
  const decide = (path, said) => () =>
    act(async () => {
      await call("POST", `realdebrid/${path}`);
      await changed();
      return said;
    });

  /** @param {Device} device */
  const deviceRow = ({ userCode, clientId, createdAt, expiresAt, status }) =>
    h(
      "tr",
      {},
      h("th", { scope: "row", class: "mono" }, userCode),
      h("td", { class: "mono" }, clientId),
      h("td", { class: "mono" }, clockTime(createdAt).slice(0, 8)),
      h("td", { class: "mono" }, clockTime(expiresAt).slice(0, 8)),
      h("td", {}, statusTag(status)),
      h(
        "td",
        { class: "buttons" },
        ...(status === "waiting"
          ? [
              button(
                "Approve",
                userCode,
                decide(`devices/${encodeURIComponent(userCode)}/approve`, `${userCode} is approved`),
                "main",
              ),
              button(
                "Deny",
                userCode,
                decide(`devices/${encodeURIComponent(userCode)}/deny`, `${userCode} is denied`),
              ),
            ]
          : []),
      ),
    );

  /** @param {TwoFactor} login */
  const twoFactorRow = ({ code, clientId, createdAt, expiresAt, securityCode, status }) =>
    h(
      "tr",
      {},
      h("th", { scope: "row", class: "mono" }, clientId),
      h("td", { class: "mono" }, clockTime(createdAt).slice(0, 8)),
      h("td", { class: "mono" }, clockTime(expiresAt).slice(0, 8)),
      h("td", { class: "mono" }, securityCode ?? "none yet"),
      h("td", {}, statusTag(status)),
      h(
        "td",
        { class: "buttons" },
        status === "waiting"
          ? button(
              "Confirm",
              clientId,
              decide(`two-factor/${encodeURIComponent(code)}/confirm`, "The second factor is confirmed"),
              "main",
            )
          : "",
      ),
    );

  const draw = whenChanged(
    (
      /** @type {{ devices: readonly Device[], twoFactor: readonly TwoFactor[] }} */ { devices, twoFactor },
    ) => {
      anyElement("device-empty").hidden = devices.length > 0;
      anyElement("two-factor-empty").hidden = twoFactor.length > 0;
      replace(anyElement("device-rows"), devices.map(deviceRow));
      replace(anyElement("two-factor-rows"), twoFactor.map(twoFactorRow));
    },
  );

  return {
    refresh: async () => draw(await get("realdebrid/sign-ins")),
    forget: () => draw.forget(),
  };
}

/** @param {string} status */
const statusTag = (status) => h("span", { class: status === "waiting" ? "tag wait" : "tag" }, status);

/**
 * @param {string} text
 * @param {string} about
 * @param {() => Promise<void>} onclick
 * @param {string} [kind]
 */
const button = (text, about, onclick, kind) =>
  h("button", { type: "button", "aria-label": `${text} ${about}`, onclick, class: kind }, text);
