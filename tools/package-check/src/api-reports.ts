import { mkdtempDisposable, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import type { UnpackedPackage } from "./unpack.ts";

/** Entries that are one generated file, which is committed itself. */
const GENERATED = ["./schema", "./package.json"];

const LIBRARIES = ["esnext", "dom", "dom.iterable"];

/** The public types of each entry of a package, as API Extractor writes them; by name of the report. */
export async function apiReports({ folder, manifest }: UnpackedPackage): Promise<Map<string, string>> {
  const entries = Object.entries(manifest.exports ?? {}).filter(([name]) => !GENERATED.includes(name));
  const files = entries.map(([, file]) => join(folder, file.replace(/\.js$/, ".d.ts")));
  await using reports = await mkdtempDisposable(join(tmpdir(), "api-reports-"));
  let state: CompilerState | undefined;
  for (const [index, [name]] of entries.entries()) {
    const config = configOf(folder, reports.path, name, files, files[index] ?? "");
    state ??= CompilerState.create(config, { additionalEntryPoints: files });
    extract(config, state);
  }
  const names = (await readdir(reports.path)).filter((name) => name.endsWith(".md")).sort();
  const texts = names.map(
    async (name) => [name, await readFile(join(reports.path, name), "utf8")] as [string, string],
  );
  return new Map(await Promise.all(texts));
}

function configOf(
  folder: string,
  reports: string,
  entry: string,
  files: string[],
  file: string,
): ExtractorConfig {
  const quiet = { default: { logLevel: ExtractorLogLevel.None } };
  return ExtractorConfig.prepare({
    packageJsonFullPath: join(folder, "package.json"),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: file,
      newlineKind: "lf",
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: "es2022",
            lib: LIBRARIES,
            types: ["node"],
            module: "nodenext",
            moduleResolution: "nodenext",
            strict: true,
            skipLibCheck: true,
          },
          files,
        },
      },
      apiReport: {
        enabled: true,
        reportFolder: reports,
        reportTempFolder: join(reports, "temp"),
        reportFileName: entry === "." ? "index" : entry.slice(2),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        tsdocMessageReporting: quiet,
        extractorMessageReporting: {
          ...quiet,
          "ae-forgotten-export": { logLevel: ExtractorLogLevel.Warning, addToApiReportFile: true },
        },
      },
    },
  });
}

function extract(config: ExtractorConfig, compilerState: CompilerState): void {
  const errors: string[] = [];
  Extractor.invoke(config, {
    localBuild: true,
    compilerState,
    messageCallback(message) {
      if (message.logLevel === ExtractorLogLevel.Error) errors.push(message.text);
      message.handled = true;
    },
  });
  if (errors.length > 0) throw new Error(`${config.mainEntryPointFilePath}: ${errors.join("\n")}`);
}
