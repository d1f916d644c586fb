import { glob, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeApiPages } from "@debrid-drive/api-pages";
import { paths } from "./paths.ts";

/** What others get a name for from the code generator: how each operation is sent, and its union of codes. */
const GENERATED_DETAIL = /(?:Operation|ErrorCode)$/;

/** Nobody makes such an object: the client has it. */
const INHERITANCE =
  /^### (?:Extends|Extended by|Constructors)$[\s\S]*?(?=^### (?:Methods|Properties|Accessors)$)/gm;

/** Pages of a package, without those for the groups of methods. What several export is told on the first of them. */
const PACKAGES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  runtime: {
    errors: "src/errors/index.ts",
    client: "src/index.ts",
    flow: "src/flow.ts",
    node: "src/node.ts",
    redis: "src/redis.ts",
    testing: "src/testing.ts",
    transfer: "src/transfer.ts",
    validate: "src/validate.ts",
  },
  "realdebrid-client": {
    types: "src/generated/models.ts",
    flows: "src/flows/index.ts",
    auth: "src/auth/index.ts",
    core: "src/core.ts",
    client: "src/index.ts",
    node: "src/node.ts",
  },
  "cloudreve-client": {
    types: "src/generated/models.ts",
    session: "src/session/index.ts",
    core: "src/core.ts",
    client: "src/index.ts",
    flows: "src/flows.ts",
    node: "src/node.ts",
  },
  "mock-server": {
    server: "src/index.ts",
    testing: "src/testing/index.ts",
    vitest: "src/testing/vitest.ts",
    scenarios: "src/scenarios/index.ts",
    recordings: "src/recordings/index.ts",
  },
};

for (const [name, entryPoints] of Object.entries(PACKAGES)) {
  const root = join(paths.packages, name);
  await writeApiPages({
    root,
    name,
    entryPoints: { ...entryPoints, ...(await methodsOf(root)) },
    out: join(paths.api, name),
    without: GENERATED_DETAIL,
  });
  for await (const file of glob("**/*.md", { cwd: join(paths.api, name) })) {
    const page = join(paths.api, name, file);
    await writeFile(page, asPage(name, file, await readFile(page, "utf8")));
  }
}

/** Links to the published docs stay inside this site. */
function asPage(name: string, file: string, text: string): string {
  const title = file === "index.md" ? name : `${name}/${file.replace(/\.md$/, "")}`;
  const head = `---\ndescription: "TypeScript API of ${title}."\noutline: [2, 4]\npageClass: api-page\n---\n\n`;
  const told = file.startsWith("methods/") ? text.replaceAll(INHERITANCE, "") : text;
  return head + told.replace(/^# .*/, `# ${title}`).replaceAll("https://debrid-drive.example.com/", "/");
}

/** A page for each group of methods; those written by hand stand on those that are generated. */
async function methodsOf(root: string): Promise<Readonly<Record<string, string>>> {
  const files = await Promise.all(
    ["src/generated/facade", "src/facade"].map(async (folder) => {
      const names = await readdir(join(root, folder)).catch(() => []);
      return names
        .filter((name) => name !== "index.ts")
        .map((name) => [`methods/${name.replace(/\.ts$/, "")}`, `${folder}/${name}`]);
    }),
  );
  return Object.fromEntries(files.flat());
}
