/**
 * What a page asks for each second.
 *
 * @typedef {object} Status
 * @property {number} now
 * @property {number} rate
 * @property {number} machine
 * @property {string | null} scenario
 * @property {number} requests
 * @property {number} faults
 * @property {number} holding
 * @property {number} waiting
 * @property {number} violations
 * @property {number} sessions
 * @property {{ told: string | null, checkedAs: string }} [cloudreve] of a proxy
 * @property {number | null} [recorded] of a proxy
 */

/**
 * @typedef {object} Catalogue
 * @property {readonly string[]} apis
 * @property {readonly { api: string, id: string, method: string, path: string }[]} operations
 * @property {readonly { kind: string, fields: readonly string[] }[]} kinds
 * @property {string} [target] the server that a proxy stands in front of
 */

/**
 * @typedef {object} Entry
 * @property {number} number
 * @property {number} time
 * @property {string} api
 * @property {string} [operation]
 * @property {string} method
 * @property {string} path
 * @property {Record<string, string | readonly string[]>} query
 * @property {number} [status]
 * @property {number} [code]
 * @property {string} [fault]
 * @property {number} [delay]
 * @property {string} [requestBody]
 * @property {string} [responseBody]
 * @property {readonly Found[]} [violations] this and what follows is of a proxy
 * @property {readonly string[]} [unchecked]
 * @property {string} [failure]
 * @property {number} [duration]
 */

/**
 * How a request or an answer left the description.
 *
 * @typedef {object} Found
 * @property {"request" | "response"} side
 * @property {string} in
 * @property {string} pointer
 * @property {string} message
 */

/**
 * A part of the page; all of it is about one session.
 *
 * @typedef {object} View
 * @property {(status: Status) => Promise<void>} refresh shows what is the case now
 * @property {() => void} forget drops what was shown of another session
 */

export {};
