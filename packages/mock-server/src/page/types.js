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
 */

/**
 * @typedef {object} Catalogue
 * @property {readonly string[]} apis
 * @property {readonly { api: string, id: string, method: string, path: string }[]} operations
 * @property {readonly { kind: string, fields: readonly string[] }[]} kinds
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
 */

/**
 * A part of the page; all of it is about one session.
 *
 * @typedef {object} View
 * @property {(status: Status) => Promise<void>} refresh shows what is the case now
 * @property {() => void} forget drops what was shown of another session
 */

export {};
