import type { Scenes } from "../../run/scene.ts";

/** Sessions, users and their settings. */
export const account: Scenes = {};
