/** Why no scenario reaches a code. */
export const unreachedCodes = {
  "-1": "An error inside the service; with which status it comes is unknown, so no operation lists it.",
  5: "One client looks for its name, but no source says where the service sends it, so no operation lists it.",
  6: "A name in the service's table of codes; nobody has recorded it, and no operation lists it.",
  10: "The service sends 11 when a second factor is needed; in an older table 10 was a login that is still pending.",
  31: "The service answers 202 without a body when the files were selected before; whether the code comes along is unknown.",
} as const;
