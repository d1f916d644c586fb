import { Application, type ProjectReflection, ReflectionKind, type TypeDocOptions } from "typedoc";
import type { PluginOptions } from "typedoc-plugin-markdown";

export interface ApiPagesOptions {
  /** Folder of the package. */
  readonly root: string;
  /** What its pages are called, such as `realdebrid-client`. */
  readonly name: string;
  /** Source files below `root`, by the name of their page. What several export is described on the first of them. */
  readonly entryPoints: Readonly<Record<string, string>>;
  /** Where the pages go. */
  readonly out: string;
  /** Exports that are left out. */
  readonly without?: RegExp;
}

/** Writes a page for each entry point of a package, and one for each class. */
export async function writeApiPages({
  root,
  name,
  entryPoints,
  out,
  without,
}: ApiPagesOptions): Promise<void> {
  const files = Object.values(entryPoints).map((file) => `${root}/${file}`);
  const options: Partial<TypeDocOptions & PluginOptions> = {
    ...SHAPE,
    name,
    entryPoints: files,
    basePath: root,
    tsconfig: `${root}/tsconfig.json`,
    out,
  };
  const app = await Application.bootstrapWithPlugins(options as TypeDocOptions);
  const project = await app.convert();
  if (project === undefined) throw new Error(`${name}: TypeDoc cannot read it`);
  if (without) removeExports(project, without);
  nameModules(project, entryPoints);
  await app.generateOutputs(project);
  if (app.logger.hasErrors()) throw new Error(`${name}: TypeDoc reported errors`);
}

function removeExports(project: ProjectReflection, names: RegExp): void {
  const removed = project
    .getReflectionsByKind(ReflectionKind.All)
    .filter((reflection) => reflection.parent?.kindOf(ReflectionKind.Module) && names.test(reflection.name));
  for (const reflection of removed) project.removeReflection(reflection);
}

/** TypeDoc calls modules by their files; readers import them by other names. */
function nameModules(project: ProjectReflection, entryPoints: Readonly<Record<string, string>>): void {
  for (const module of project.children ?? []) {
    const found = Object.entries(entryPoints).find(([, file]) =>
      [module.name, `${module.name}/index`].includes(file.replace(/\.ts$/, "")),
    );
    if (found === undefined) throw new Error(`no entry point is called ${module.name}`);
    module.name = found[0];
  }
}

const SHAPE: Partial<TypeDocOptions & PluginOptions> = {
  plugin: ["typedoc-plugin-markdown"],
  compilerOptions: { skipLibCheck: true, noEmit: true },
  skipErrorChecking: true,
  cleanOutputDir: true,
  readme: "none",
  githubPages: false,
  disableSources: true,
  excludeInternal: true,
  excludePrivate: true,
  excludeExternals: true,
  hideGenerator: true,
  router: "module",
  entryFileName: "index.md",
  hideBreadcrumbs: true,
  hidePageHeader: true,
  hideGroupHeadings: true,
  // Headings and fields share names; TypeDoc counts them in another way than VitePress.
  useHTMLAnchors: true,
  anchorPrefix: "api-",
  useCodeBlocks: true,
  parametersFormat: "table",
  propertiesFormat: "table",
  logLevel: "Error",
};
