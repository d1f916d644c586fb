import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { parse } from "yaml";

interface Workflow {
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, { readonly permissions?: unknown; readonly uses?: string }>>;
}

const FOLDER = fileURLToPath(new URL("../../../.github/workflows/", import.meta.url));
const files = readdirSync(FOLDER).map((name) => ({ name, text: readFileSync(FOLDER + name, "utf8") }));

it.each(files)("$name pins every action by commit and names its version", ({ text }) => {
  const uses = [...text.matchAll(/\buses: (.+)/g)].map(([, action = ""]) => action);
  expect(uses.length).toBeGreaterThan(0);
  for (const action of uses.filter((one) => !one.startsWith("./"))) {
    expect(action).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  }
});

it.each(files)(
  "$name grants each job what it needs and nothing else, and runs once at a time",
  ({ text }) => {
    const { permissions, concurrency, jobs } = parse(text) as Workflow;
    expect(permissions).toEqual({});
    expect(concurrency).toBeDefined();
    for (const job of Object.values(jobs)) expect(job.permissions).toBeDefined();
  },
);

it("gives only the job that publishes an identity at npm", () => {
  const release = files.find(({ name }) => name === "release.yml");
  const { jobs } = parse(release?.text ?? "") as Workflow;
  const withIdentity = Object.entries(jobs).filter(([, { permissions }]) =>
    JSON.stringify(permissions).includes("id-token"),
  );
  expect(withIdentity.map(([name]) => name)).toEqual(["publish"]);
});
