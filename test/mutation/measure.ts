import type { Finding, RecordedExchange } from "@debrid-drive/mock-server/recordings";
import { type MutationKind, mutantsOf } from "./mutants.ts";
import { findOptionalKeys } from "./optional-keys.ts";

export interface Measured {
  readonly kinds: ReadonlyMap<MutationKind, { readonly killed: number; readonly made: number }>;
  /** What was let through, and how often: `dropped key: getCurrentUser /data/id`. */
  readonly survivors: ReadonlyMap<string, number>;
}

/** Holds mutants of every exchange against the check that the exchange itself passes. */
export function measure(
  exchanges: readonly RecordedExchange[],
  check: (exchange: RecordedExchange) => Finding,
): Measured {
  const described = exchanges.flatMap((exchange) => {
    const finding = check(exchange);
    return finding.kind === "checked" ? [{ exchange, operation: finding.operation }] : [];
  });
  const optionalKeys = findOptionalKeys(
    described.map(({ exchange, operation }) => ({ operation, body: exchange.response.body })),
  );
  const kinds = new Map<MutationKind, { killed: number; made: number }>();
  const survivors = new Map<string, number>();
  for (const { exchange, operation } of described) {
    const isOptional = optionalKeys({ operation, body: exchange.response.body });
    for (const mutant of mutantsOf(operation, exchange, isOptional)) {
      const counts = kinds.get(mutant.kind) ?? { killed: 0, made: 0 };
      kinds.set(mutant.kind, counts);
      counts.made += 1;
      if (isFound(check(mutant.exchange))) counts.killed += 1;
      else {
        const name = `${mutant.kind}: ${operation} ${mutant.pattern}`;
        survivors.set(name, (survivors.get(name) ?? 0) + 1);
      }
    }
  }
  return { kinds, survivors };
}

/** Only the answer counts: whether a wrong request is noticed says nothing about it. */
function isFound(finding: Finding): boolean {
  return finding.kind === "checked" && finding.violations.some(({ side }) => side === "response");
}
