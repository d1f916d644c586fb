/** @param {number} time */
export const clockTime = (time) => new Date(time).toISOString().slice(11, 23);

/** @param {number} time */
export const dayAndTime = (time) => new Date(time).toISOString().slice(0, 19).replace("T", " ");

/** @type {readonly (readonly [number, string])[]} */
const UNITS = [
  [86_400_000, "day"],
  [3_600_000, "h"],
  [60_000, "min"],
  [1000, "s"],
  [1, "ms"],
];

/**
 * The two largest units of a duration: `1 h 20 min`.
 *
 * @param {number} milliseconds
 */
export function duration(milliseconds) {
  let rest = Math.abs(Math.round(milliseconds));
  const parts = UNITS.flatMap(([size, name]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count === 0 ? [] : [`${count} ${name}${name === "day" && count > 1 ? "s" : ""}`];
  });
  return parts.slice(0, 2).join(" ") || "0 s";
}

/**
 * JSON with line breaks, any other text as it is.
 *
 * @param {string} text
 */
export function prettyBody(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

/**
 * @param {number} count
 * @param {string} one
 */
export const plural = (count, one) => `${count.toLocaleString("en")} ${one}${count === 1 ? "" : "s"}`;

/** @type {Readonly<Record<string, string>>} */
const TITLES = { realdebrid: "Real-Debrid", cloudreve: "Cloudreve" };

/** @param {string} api */
export const apiTitle = (api) => TITLES[api] ?? api;
