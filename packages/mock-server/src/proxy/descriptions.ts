import { APIS } from "../mock-states.ts";
import type { StartTimer } from "../runtime/timers.ts";
import type { ApiName, CloudreveVersion } from "../specs.ts";
import { type Description, loadDescription } from "./description.ts";
import { askVersion, nearestVersion } from "./server-version.ts";
import type { Target } from "./target.ts";

export interface DescriptionSettings {
  readonly apis: readonly ApiName[];
  /** Without one, the server is asked. */
  readonly cloudreveVersion: CloudreveVersion | undefined;
  readonly target: Target;
  readonly timer: StartTimer;
}

/** Which descriptions a proxy checks against; that of Cloudreve is the one of the server's version. */
export class Descriptions {
  /** What the server says to be; `undefined` when it was not asked, or did not say. */
  told: string | undefined;
  /** Whose description is used. */
  version: CloudreveVersion;
  private readonly loaded: Map<ApiName, Description>;
  /** Whether there is nothing left to ask. */
  isCertain: boolean;

  private constructor(
    loaded: Map<ApiName, Description>,
    version: CloudreveVersion,
    told: string | undefined,
    isCertain: boolean,
  ) {
    this.loaded = loaded;
    this.version = version;
    this.told = told;
    this.isCertain = isCertain;
  }

  static async load({ apis, cloudreveVersion, target, timer }: DescriptionSettings): Promise<Descriptions> {
    const isAsked = cloudreveVersion === undefined && apis.includes("cloudreve");
    const told = isAsked ? await askVersion(target, timer) : undefined;
    const nearest = told === undefined ? undefined : nearestVersion(told);
    const version = cloudreveVersion ?? nearest ?? "3.8.3";
    const loaded = await Promise.all(apis.map((api) => loadDescription(api, version)));
    const isCertain = !isAsked || nearest !== undefined;
    return new Descriptions(new Map(loaded.map((one) => [one.api, one])), version, told, isCertain);
  }

  all(): readonly Description[] {
    return [...this.loaded.values()];
  }

  /** The description that a path belongs to, if any. */
  of(path: string): Description | undefined {
    for (const [api, description] of this.loaded) {
      if (APIS[api].prefixes.some((prefix) => path.startsWith(prefix))) return description;
    }
    return undefined;
  }

  /** A server that was down when it was asked says its version later, to somebody else. */
  async overhear(told: string): Promise<boolean> {
    if (this.isCertain) return false;
    const version = nearestVersion(told);
    if (version === undefined) return false;
    this.isCertain = true;
    this.loaded.set("cloudreve", await loadDescription("cloudreve", version));
    this.version = version;
    this.told = told;
    return true;
  }
}
