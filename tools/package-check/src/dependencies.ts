import { type Dependency, dependenciesOf, sizeOf } from "./dependency-tree.ts";
import type { Reasons } from "./reasons.ts";
import type { UnpackedPackage } from "./unpack.ts";

const OURS = "@debrid-drive/";
const SCRIPTS = ["preinstall", "install", "postinstall"];

export interface DependencyReport {
  readonly page: string;
  readonly problems: readonly string[];
}

/** Lists what is installed with a package, and finds what nobody has given a reason for. */
export async function reportDependencies(
  { folder, manifest }: UnpackedPackage,
  reasons: Reasons,
): Promise<DependencyReport> {
  const dependencies = await dependenciesOf(folder);
  const why = reasons.why[manifest.name] ?? {};
  const direct = dependencies.filter(({ path }) => path.length === 0);
  const problems = [
    ...direct
      .filter(({ manifest: { name } }) => !why[name])
      .map(({ manifest: { name } }) => `${name}: reasons.yaml does not say why it is a dependency`),
    ...Object.keys(why)
      .filter((name) => !direct.some((one) => one.manifest.name === name))
      .map((name) => `${name}: reasons.yaml gives a reason for what is no dependency`),
    ...dependencies
      .filter((one) => !reasons.licences.includes(licenceOf(one)))
      .map((one) => `${one.manifest.name}: the licence ${licenceOf(one)} is not among those in reasons.yaml`),
    ...[{ manifest }, ...dependencies]
      .filter((one) => scriptsOf(one).length > 0 && !reasons.installScripts[one.manifest.name])
      .map((one) => `${one.manifest.name}: runs ${scriptsOf(one).join(", ")} when it is installed`),
  ];
  return { page: await pageOf(manifest.name, dependencies, why), problems };
}

const licenceOf = ({ manifest: { license, licenses } }: Dependency) =>
  license ?? licenses?.map(({ type }) => type).join(" or ") ?? "(none)";

const scriptsOf = ({ manifest: { scripts = {} } }: Pick<Dependency, "manifest">) =>
  SCRIPTS.filter((name) => scripts[name] !== undefined);

async function pageOf(
  name: string,
  dependencies: readonly Dependency[],
  why: Readonly<Record<string, string>>,
): Promise<string> {
  const sizes = await Promise.all(dependencies.map(({ folder }) => sizeOf(folder)));
  const total = dependencies.reduce((sum, one, index) => (isOurs(one) ? sum : sum + (sizes[index] ?? 0)), 0);
  const others = dependencies.filter((one) => !isOurs(one)).length;
  const rows = dependencies.map((one, index) => {
    const { manifest, path } = one;
    const size = isOurs(one) ? "" : kilobytes(sizes[index] ?? 0);
    const version = isOurs(one) ? "" : manifest.version;
    const reason = path.length === 0 ? why[manifest.name] : `for ${path.at(-1)}`;
    return `| ${manifest.name} | ${version} | ${licenceOf(one)} | ${size} | ${reason ?? ""} |\n`;
  });
  return `<!-- Written by \`pnpm packages:check --update\`; the reasons are in tools/package-check/reasons.yaml. -->

# What comes with ${name}

${others} packages of others, ${kilobytes(total)} on disk. Versions and sizes are those this repository is tested with.

| package | version | licence | size | why |
| --- | --- | --- | ---: | --- |
${rows.join("")}`;
}

const isOurs = ({ manifest }: Dependency) => manifest.name.startsWith(OURS);
const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1000).toLocaleString("en")} kB`;
