import { get } from "../api.js";
import { h } from "../dom.js";
import { dayAndTime } from "../format.js";

/** @typedef {{ key: string, value: string | number | boolean | null, size?: number }} Node */
/** @typedef {{ children: readonly Node[], more: number }} Branch */

const MOST_OPEN = 150;

/**
 * A tree whose branches are asked for when they are opened.
 *
 * @param {HTMLElement} root
 */
export function createTree(root) {
  /** The lists of open branches, by JSON pointer. @type {Map<string, HTMLElement>} */
  const open = new Map([["", root]]);

  async function refresh() {
    const pointers = [...open.keys()].slice(0, MOST_OPEN);
    const query = pointers.map((pointer) => `at=${encodeURIComponent(pointer)}`).join("&");
    /** @type {Record<string, Branch | null>} */
    const branches = await get(`state?${query}`);
    for (const [pointer, branch] of Object.entries(branches)) {
      const list = open.get(pointer);
      if (list !== undefined) draw(list, pointer, branch ?? { children: [], more: 0 });
    }
  }

  /**
   * Lines that stay keep their place, their focus and what is open below them.
   *
   * @param {HTMLElement} list
   * @param {string} pointer
   * @param {Branch} branch
   */
  function draw(list, pointer, { children, more }) {
    const known = new Map([...list.children].map((item) => [item.getAttribute("data-key"), item]));
    const isNew = known.size === 0;
    const lines = children.map((node) => {
      const line = known.get(node.key);
      const isBranch = node.size !== undefined;
      const kept = line?.hasAttribute("data-branch") === isBranch ? line : lineOf(node, pointer);
      showValue(kept, node, !isNew && kept === line);
      return kept;
    });
    const rest = more > 0 ? [h("li", { class: "quiet" }, `and ${more} more`)] : [];
    const wanted = [...lines, ...rest];
    for (const item of [...list.children])
      if (!wanted.includes(/** @type {HTMLLIElement} */ (item))) item.remove();
    for (const [index, item] of wanted.entries()) {
      if (list.children[index] !== item) list.insertBefore(item, list.children[index] ?? null);
    }
  }

  /**
   * @param {Node} node
   * @param {string} parent
   */
  function lineOf({ key, size }, parent) {
    const name = h("span", { class: "key" }, key);
    if (size === undefined) return h("li", { "data-key": key }, name, " ", h("span", { class: "value" }));
    const pointer = `${parent}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    const list = h("ul");
    const details = h(
      "details",
      {},
      h("summary", {}, name, " ", h("span", { class: "size" }), " ", h("span", { class: "value hint" })),
      list,
    );
    details.addEventListener("toggle", () => {
      if (details.open) {
        open.set(pointer, list);
        void refresh().catch(() => undefined);
        return;
      }
      for (const one of [...open.keys()]) if (`${one}/`.startsWith(`${pointer}/`)) open.delete(one);
      list.replaceChildren();
    });
    return h("li", { "data-key": key, "data-branch": true }, details);
  }

  return {
    refresh,
    forget() {
      for (const pointer of [...open.keys()]) if (pointer !== "") open.delete(pointer);
      root.replaceChildren();
    },
  };
}

/**
 * @param {Element} line
 * @param {Node} node
 * @param {boolean} wasThere
 */
function showValue(line, { value, size }, wasThere) {
  const place = line.querySelector(".value");
  const count = line.querySelector(".size");
  if (count) count.textContent = String(size);
  const text = size === undefined ? textOf(value) : String(value);
  if (!place || place.textContent === text) return;
  place.textContent = text;
  if (size === undefined) place.className = `value ${value === null ? "null" : typeof value}`;
  if (wasThere && !matchMedia("(prefers-reduced-motion: reduce)").matches)
    place.animate({ opacity: [0.2, 1] }, { duration: 600 });
}

/** A number that is a moment says which. @param {Node["value"]} value */
function textOf(value) {
  const isMoment = typeof value === "number" && value > 9e11 && value < 5e12;
  return isMoment ? `${value} (${dayAndTime(value)})` : JSON.stringify(value);
}
