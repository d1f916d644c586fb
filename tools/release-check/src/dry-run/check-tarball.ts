import type { Exports, PackedManifest, Tarball } from "./tarball.ts";

const KNOWN = /^(dist|src|specs)\/|^(package\.json|README\.md|CHANGELOG\.md|LICENSE)$/;
const INSTALL_SCRIPTS = ["preinstall", "install", "postinstall", "prepare"];

/** What would be wrong for those who install this package; nothing when all is well. */
export function checkTarball(
  { files, manifest }: Tarball,
  versions: ReadonlyMap<string, string>,
): readonly string[] {
  const problems = [
    ...files.filter((file) => !KNOWN.test(file)).map((file) => `holds ${file}, which nobody needs`),
    ...["package.json", "README.md", "LICENSE"]
      .filter((file) => !files.includes(file))
      .map((file) => `lacks ${file}`),
    ...entriesOf(manifest).flatMap(([name, target]) => problemOfEntry(name, target, files)),
    ...dependenciesOf(manifest).flatMap(([name, range]) => problemOfRange(name, range, versions)),
    ...INSTALL_SCRIPTS.filter((script) => manifest.scripts?.[script]).map(
      (script) => `runs a script: ${script}`,
    ),
  ];
  if (manifest.private) problems.push("is private");
  return problems;
}

function entriesOf({ exports = {}, bin = {} }: PackedManifest): readonly (readonly [string, string])[] {
  const targets = (name: string, value: Exports): readonly (readonly [string, string])[] => {
    if (value === null) return [];
    if (typeof value === "string") return [[name, value]];
    return Object.entries(value).flatMap(([key, inner]) => targets(key.startsWith(".") ? key : name, inner));
  };
  return [...targets(".", exports), ...Object.entries(bin)];
}

function problemOfEntry(name: string, target: string, files: readonly string[]): readonly string[] {
  const path = target.replace(/^\.\//, "");
  if (!files.includes(path)) return [`${name} leads to ${target}, which is not packed`];
  if (path === "package.json") return [];
  if (!path.startsWith("dist/")) return [`${name} leads to the source ${target}`];
  const types = path.replace(/\.js$/, ".d.ts");
  return files.includes(types) ? [] : [`${name} has no types: ${types} is not packed`];
}

function dependenciesOf(manifest: PackedManifest): readonly (readonly [string, string])[] {
  const { dependencies, peerDependencies, optionalDependencies } = manifest;
  return Object.entries({ ...dependencies, ...peerDependencies, ...optionalDependencies });
}

function problemOfRange(
  name: string,
  range: string,
  versions: ReadonlyMap<string, string>,
): readonly string[] {
  if (/^(workspace|catalog|link|file):/.test(range)) return [`depends on ${name} by ${range}`];
  const version = versions.get(name);
  return version === undefined || range === `^${version}` || range === version
    ? []
    : [`depends on ${name} ${range}, but ${version} is released with it`];
}
