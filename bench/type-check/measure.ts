import { rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Cost, check } from "./check.ts";
import { install } from "./install.ts";

export const RUNS = 9;
const CLIENTS = ["Cloudreve", "RealDebrid"] as const;
const PACKAGES = ["runtime", "cloudreve-client", "realdebrid-client"].map((name) => `@debrid-drive/${name}`);

/** What two programs cost the compiler in runs that take turns. */
export interface Comparison {
  readonly plain: readonly Cost[];
  readonly client: readonly Cost[];
}

export interface TypeChecks {
  readonly imports: readonly (Comparison & { readonly name: string; readonly isInstalled: boolean })[];
  /** Twenty calls. */
  readonly calls: Comparison;
}

/** With the built packages, as users have them, and with their sources, as in this workspace. */
export async function measureTypeChecks(): Promise<TypeChecks> {
  const sources = fileURLToPath(new URL("./programs", import.meta.url));
  const installed = await install(PACKAGES, sources);
  try {
    const imports: TypeChecks["imports"][number][] = [];
    for (const name of CLIENTS) {
      for (const folder of [installed, sources]) {
        const program = join(folder, name.toLowerCase());
        const comparison = await compare(`${program}-schema.ts`, `${program}-facade.ts`);
        imports.push({ name, isInstalled: folder === installed, ...comparison });
      }
    }
    const program = join(installed, "realdebrid");
    return { imports, calls: await compare(`${program}-plain.ts`, `${program}-calls.ts`) };
  } finally {
    await rm(installed, { recursive: true });
  }
}

async function compare(plain: string, client: string): Promise<Comparison> {
  const costs = { plain: [] as Cost[], client: [] as Cost[] };
  for (let run = 0; run < RUNS; run += 1) {
    costs.plain.push(await check(plain));
    costs.client.push(await check(client));
  }
  return costs;
}
