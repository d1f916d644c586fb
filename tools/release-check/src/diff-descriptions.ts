import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { runRedocly } from "@debrid-drive/spec-check/redocly";
import { type Bump, largest } from "./bump.ts";
import { changesOfExtensions } from "./changes-of-extensions.ts";
import { operationAt, readDescription } from "./description.ts";
import { documentsOnly } from "./documents-only.ts";

const RULES = fileURLToPath(new URL("../redocly.yaml", import.meta.url));

const RATED_HERE = ["x-facade", "x-page", "x-success-codes"];

export interface Change {
  readonly bump: Bump;
  /** `GET /user (getUser)`, or a JSON pointer outside of all operations. */
  readonly where: string;
  /** A sentence. */
  readonly what: string;
}

/** The parts of Redocly's report that are read here. */
interface Report {
  readonly changes: readonly ReportedChange[];
}

interface ReportedChange {
  readonly path: string;
  readonly kind: "added" | "modified" | "removed";
  readonly impact: Bump;
  readonly property?: string;
  readonly verdicts: readonly { readonly message: string }[];
}

/** All changes from one bundle to another, as Redocly rates them, and those of our extensions. */
export async function diffDescriptions(base: string, revision: string): Promise<readonly Change[]> {
  const report = JSON.parse(await runDiff(base, revision, "json")) as Report;
  const [before, after] = await Promise.all([readDescription(base), readDescription(revision)]);
  const rated = report.changes.filter(isOfInterest).map((change) => ({
    bump: bumpOf(change),
    where: operationAt(change.path, change.kind === "removed" ? before : after) ?? change.path,
    what: sentenceOf(change),
  }));
  return [...changesOfExtensions(before, after), ...rated];
}

/** Redocly's own report, as `json`, `markdown` and so on. */
export async function runDiff(base: string, revision: string, format: string): Promise<string> {
  const files = [base, revision].map((file) => relative(process.cwd(), file));
  return runRedocly(["diff", ...files, "--config", RULES, "--fail-on", "none", "--format", format]);
}

export function largestOf(changes: readonly Change[]): Bump {
  return largest(changes.map(({ bump }) => bump));
}

/** A release sets the description's own version itself; some extensions are rated by ourselves. */
function isOfInterest({ path, property = "" }: ReportedChange): boolean {
  return !(path === "#/info" && property === "version") && !RATED_HERE.includes(property);
}

/** Redocly takes whatever is new for an addition, also an example. */
function bumpOf({ impact, path, property, verdicts }: ReportedChange): Bump {
  return verdicts.length === 0 && documentsOnly(path, property) ? "patch" : impact;
}

function sentenceOf({ verdicts, path, property, kind }: ReportedChange): string {
  if (verdicts.length > 0) return verdicts.map(({ message }) => message).join(" ");
  const part = property ?? path.slice(path.lastIndexOf("/") + 1).replaceAll("~1", "/");
  return `\`${part}\` was ${kind}.`;
}
