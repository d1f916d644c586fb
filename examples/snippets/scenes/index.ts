import type { Sample } from "../run/samples.ts";
import type { Scene } from "../run/scene.ts";
import { admin } from "./cloudreve/admin.ts";
import { furnish } from "./cloudreve/drive.ts";
import { cloudreve } from "./cloudreve/index.ts";
import { realdebrid } from "./realdebrid.ts";

export const SCENES = { realdebrid, cloudreve };

/** What is the case when a sample runs. */
export function sceneOf({ api, operation }: Sample): Scene {
  const scene = SCENES[api][operation] ?? {};
  if (api === "realdebrid" || operation in admin) return scene;
  return {
    ...scene,
    before(mock) {
      furnish(mock);
      return scene.before?.(mock);
    },
  };
}
