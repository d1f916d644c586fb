import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { onTestFinished } from "vitest";
import { compareAll } from "../src/check.ts";
import { judge } from "../src/judge.ts";

const run = promisify(execFile);
const GIT = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
export const CLIENT = "@example/things-client";

const DESCRIPTION = `openapi: 3.1.0
info:
  title: Things
  version: 0.1.0
paths:
  /things:
    get:
      operationId: listThings
      x-facade: things.list
      x-error-codes: {"404": [1, 2]}
      responses:
        "200":
          description: All things
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Thing"
components:
  schemas:
    Thing:
      type: object
      required: [name, kind]
      properties:
        name: {type: string, description: The name.}
        kind: {type: string, enum: [small, large], description: The kind.}
`;

/** A repository with one client and one description, released and committed; it is removed after the test. */
export class Repository {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  static async create({ version = "1.0.0", git = false } = {}): Promise<Repository> {
    const root = await mkdtemp(join(tmpdir(), "release-check-test-"));
    onTestFinished(() => rm(root, { recursive: true }));
    const repository = new Repository(root);
    await repository.#fill(version);
    if (git) await repository.commit();
    return repository;
  }

  async #fill(version: string): Promise<void> {
    const client = { name: CLIENT, version, codegen: { api: "things" } };
    await this.write("packages/things-client/package.json", JSON.stringify(client));
    await this.write("specs/things/released.yaml", DESCRIPTION);
    await this.write("specs/things/openapi.yaml", DESCRIPTION);
    await this.write("specs/things/dist/openapi.yaml", DESCRIPTION);
    await this.write(".changeset/config.json", "{}");
    await this.write(".gitignore", "dist\n");
    const things = { root: "specs/things/openapi.yaml", output: "specs/things/dist/openapi.yaml" };
    await this.write("redocly.yaml", JSON.stringify({ telemetry: "off", apis: { things } }));
  }

  async write(file: string, text: string): Promise<void> {
    await mkdir(dirname(join(this.root, file)), { recursive: true });
    await writeFile(join(this.root, file), text);
  }

  /** Replaces a text of the description, and bundles it. */
  async edit(text: string, by: string): Promise<void> {
    const file = join(this.root, "specs/things/openapi.yaml");
    const before = await readFile(file, "utf8");
    if (!before.includes(text)) throw new Error(`the description has no ${text}`);
    await writeFile(file, before.replace(text, by));
    await cp(file, join(this.root, "specs/things/dist/openapi.yaml"));
  }

  async changeset(bump: string, id = `a-${bump}`): Promise<void> {
    await this.write(`.changeset/${id}.md`, `---\n"${CLIENT}": ${bump}\n---\n\nA sentence.\n`);
  }

  async commit(): Promise<void> {
    await this.git("init", "-q", "-b", "main");
    await this.git("add", "-A");
    await this.git("commit", "-q", "-m", "One");
  }

  async git(...args: readonly string[]): Promise<void> {
    await run("git", ["-C", this.root, ...GIT, ...args]);
  }

  /** What `release-check` says against this state; nothing when it is fine. */
  async sentences(): Promise<string> {
    const comparisons = await compareAll(this.root, "main");
    return comparisons.flatMap(judge).join("\n");
  }
}
