import type { Bump } from "./bump.ts";
import { type Description, type Operation, operationsOf } from "./description.ts";
import type { Change } from "./diff-descriptions.ts";

/** What programs see of a description besides the wire: names of methods and types, error codes, pages. */
export function changesOfExtensions(before: Description, after: Description): readonly Change[] {
  const changes: Change[] = [];
  const now = operationsOf(after);
  for (const [name, old] of operationsOf(before)) {
    const operation = now.get(name);
    if (!operation) continue;
    const where = operation.operationId ? `${name} (${operation.operationId})` : name;
    const add = (bump: Bump, what: string) => changes.push({ bump, where, what });
    if (old["x-facade"] !== operation["x-facade"]) {
      add("major", `The method \`${old["x-facade"]}\` is now called \`${operation["x-facade"]}\`.`);
    }
    if (differ(old["x-success-codes"], operation["x-success-codes"])) {
      add("major", "`x-success-codes` changed, and with it what the call resolves to.");
    }
    if (differ(old["x-page"], operation["x-page"])) add(pagesBump(old, operation), "`x-page` changed.");
    const [lost, gained] = onlyInOne(codesOf(old), codesOf(operation));
    if (lost.length > 0) add("major", `Its error codes lost ${lost.join(", ")}.`);
    if (gained.length > 0) add("minor", `Its error codes gained ${gained.join(", ")}.`);
  }
  return [...changes, ...changesOfTypes(before, after)];
}

function pagesBump(old: Operation, operation: Operation): Bump {
  return old["x-page"] === undefined && operation["x-page"] !== undefined ? "minor" : "major";
}

function changesOfTypes(before: Description, after: Description): readonly Change[] {
  const names = ({ components }: Description) => Object.keys(components?.schemas ?? {});
  const [lost, gained] = onlyInOne(names(before), names(after));
  const change = (name: string, bump: Bump, what: string) => ({
    bump,
    where: `#/components/schemas/${name}`,
    what,
  });
  return [
    ...lost.map((name) => change(name, "major", `The type \`${name}\` is gone or has another name.`)),
    ...gained.map((name) => change(name, "minor", `The type \`${name}\` is new.`)),
  ];
}

/** What only the first list has, and what only the second has. */
function onlyInOne<T>(before: readonly T[], after: readonly T[]): readonly [readonly T[], readonly T[]] {
  return [before.filter((one) => !after.includes(one)), after.filter((one) => !before.includes(one))];
}

function codesOf({ "x-error-codes": codes = {} }: Operation): readonly number[] {
  return [...new Set(Object.values(codes).flat())];
}

function differ(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}
