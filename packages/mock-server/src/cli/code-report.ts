/** Why no scenario reaches a code, in one sentence. */
export type UnreachedCodes = Readonly<Record<string, string>>;

export interface CodesReport {
  readonly reached: number;
  readonly total: number;
  /** Not reached, for a reason. */
  readonly explained: readonly { readonly code: number; readonly name: string; readonly reason: string }[];
  /** A sentence for each code without a reason, and each reason without need. */
  readonly problems: readonly string[];
}

/** Holds the described codes, by name, against those that were reached and the reasons for the rest. */
export function reportCodes(
  described: ReadonlyMap<number, string>,
  reached: ReadonlySet<number>,
  reasons: UnreachedCodes,
): CodesReport {
  const missing = [...described].filter(([code]) => !reached.has(code));
  const explained = missing.flatMap(([code, name]) => {
    const reason = reasons[String(code)];
    return reason === undefined ? [] : [{ code, name, reason }];
  });
  const unexplained = missing.filter(([code]) => reasons[String(code)] === undefined);
  const needless = Object.keys(reasons).filter((code) => !missing.some(([one]) => String(one) === code));
  const problems = [
    ...unexplained.map(([code, name]) => `${code} ${name}: no scenario reaches it, and there is no reason`),
    ...needless.map((code) =>
      described.has(Number(code))
        ? `${code} ${described.get(Number(code))}: has a reason, and is reached`
        : `${code}: has a reason, and is no code of the description`,
    ),
  ];
  return { reached: described.size - missing.length, total: described.size, explained, problems };
}
