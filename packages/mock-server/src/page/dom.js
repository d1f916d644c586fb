/** @typedef {string | number | Node | null | undefined | false} Child */
/** @typedef {Record<string, string | number | boolean | undefined | EventListener | ((event: never) => void)>} Properties */

/**
 * The element of an id; throws when the page has none of that kind.
 *
 * @template {HTMLElement} E
 * @param {string} id
 * @param {new () => E} kind
 * @returns {E}
 */
export function element(id, kind) {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no ${kind.name} ${id}`);
  return found;
}

/** @param {string} id */
export const anyElement = (id) => element(id, HTMLElement);

/**
 * An element with attributes, listeners (`onclick`) and children. Text stays text.
 *
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Properties} [properties]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function h(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (typeof value === "function")
      made.addEventListener(key.slice(2), /** @type {EventListener} */ (value));
    else made.setAttribute(key, value === true ? "" : String(value));
  }
  made.append(...shown(children));
  return made;
}

/** @param {readonly Child[]} children */
const shown = (children) =>
  children
    .filter((child) => child !== null && child !== undefined && child !== false)
    .map((child) => (child instanceof Node ? child : String(child)));

/**
 * Puts other children into an element. What has the focus keeps it, if it has an id and comes back.
 *
 * @param {Element} parent
 * @param {readonly Child[]} children
 */
export function replace(parent, children) {
  const { activeElement } = document;
  const id = parent.contains(activeElement) ? activeElement?.id : undefined;
  parent.replaceChildren(...shown(children));
  if (id) document.getElementById(id)?.focus();
}

/**
 * Calls a function with a value, unless it was the same the last time.
 *
 * @template T
 * @param {(value: T) => void} draw
 * @returns {((value: T) => void) & { forget(): void }}
 */
export function whenChanged(draw) {
  /** @type {string | undefined} */
  let last;
  const drawIfNew = (/** @type {T} */ value) => {
    const text = JSON.stringify(value);
    if (text === last) return;
    last = text;
    draw(value);
  };
  return Object.assign(drawIfNew, {
    forget() {
      last = undefined;
    },
  });
}
