import { cloudreve } from "./apis/cloudreve/index.ts";
import type { CloudreveState } from "./apis/cloudreve/state.ts";
import { olderCloudreve } from "./apis/cloudreve/versions/index.ts";
import { realdebrid } from "./apis/realdebrid/index.ts";
import type { RealDebridState } from "./apis/realdebrid/state.ts";
import type { Engine } from "./engine/engine.ts";
import type { MockApi } from "./engine/mock-api.ts";
import { type ApiName, type CloudreveVersion, loadEngine, loadSpec, specOf } from "./specs.ts";
import type { States } from "./world.ts";

/** What each API knows, and what its users do by hand. */
export interface MockStates {
  readonly realdebrid: RealDebridState;
  readonly cloudreve: CloudreveState;
}

/** The APIs that the mock knows. Which state goes with which is kept together by name. */
export const APIS: Readonly<Record<ApiName, MockApi>> = {
  realdebrid: realdebrid as unknown as MockApi,
  cloudreve: cloudreve as unknown as MockApi,
};

/** An API and its compiled description, as a Cloudreve server of this version has it. */
export async function loadApi(
  name: ApiName,
  version: CloudreveVersion = "3.8.3",
): Promise<{ readonly api: MockApi; readonly engine: Engine }> {
  const spec = specOf(name, version);
  const engine = await loadEngine(spec);
  if (spec === name) return { api: APIS[name], engine };
  return { api: olderCloudreve(version, await loadSpec(spec)) as unknown as MockApi, engine };
}

/** A link that one API gave is downloaded by the other with its true size. */
export function linkStates(states: States, current: () => States): void {
  const { cloudreve: drive } = states as Partial<MockStates>;
  if (drive === undefined) return;
  drive.sizeOf = (url) => (current() as Partial<MockStates>).realdebrid?.downloadSize(url);
}
