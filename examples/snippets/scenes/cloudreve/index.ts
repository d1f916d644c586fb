import type { Scenes } from "../../run/scene.ts";
import { account } from "./account.ts";
import { admin } from "./admin.ts";

export const cloudreve: Scenes = { ...account, ...admin };
