import { glob, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { CloudreveVersion } from "@debrid-drive/mock-server";
import { parse } from "yaml";

/** What a flow is run against. */
export interface MockSetup {
  /** What is the case at the start; default: what a new mock has. */
  readonly scenario?: string;
  readonly cloudreveVersion?: CloudreveVersion;
}

/** A workflow of an Arazzo file. */
export interface Flow {
  /** Absolute path of its file. */
  readonly file: string;
  readonly workflow: string;
  /** Names of the descriptions it uses. */
  readonly sources: readonly string[];
  /** All of its steps, in order. */
  readonly steps: readonly string[];
  readonly setup: MockSetup;
}

interface ArazzoFile {
  readonly sourceDescriptions: readonly { readonly name: string; readonly url: string }[];
  readonly workflows: readonly {
    readonly workflowId: string;
    readonly "x-mock"?: MockSetup;
    readonly steps: readonly { readonly stepId: string }[];
  }[];
}

/** Every workflow of every Arazzo file below the folder of descriptions, by file name. */
export async function readFlows(specs: string): Promise<readonly Flow[]> {
  const files = await Array.fromAsync(glob("{*/,}workflows/*.arazzo.yaml", { cwd: specs }));
  const flows: Flow[] = [];
  for (const name of files.sort((a, b) => basename(a).localeCompare(basename(b)))) {
    const file = join(specs, name);
    const { sourceDescriptions, workflows } = parse(await readFile(file, "utf8")) as ArazzoFile;
    for (const { workflowId, steps, "x-mock": setup = {} } of workflows) {
      flows.push({
        file,
        workflow: workflowId,
        sources: sourceDescriptions.map(({ name: source }) => source),
        steps: steps.map(({ stepId }) => stepId),
        setup,
      });
    }
  }
  return flows;
}
