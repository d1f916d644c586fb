const PING =
  "Slave nodes say it to the master that tests them; administrators see it only in the text of a 40001.";
const PRO = "Of the Pro edition; no route of the free server can send it.";

/** Why no scenario reaches a code. */
export const unreachedCodes = {
  40008: "Servers send 403 to who is no administrator since 3.6.0, and nothing sends this code any more.",
  40009: "Slave nodes say it to a master they do not know; the API of slave nodes is not described.",
  40057: "The server defines it and never sends it.",
  40059: PRO,
  40060: PING,
  40061: PING,
  40062: PRO,
  40063: PRO,
  40064: PRO,
  40065: PRO,
  40066: PRO,
  40067: PRO,
  40068: PRO,
  50002: "The server could not encrypt or sign; only register may say so, and no request brings it about.",
} as const;
