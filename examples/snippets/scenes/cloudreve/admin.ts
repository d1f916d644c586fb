import type { Scene, Scenes } from "../../run/scene.ts";

/** Somebody who may administer the site is logged in. */
const asAdmin = (scene: Omit<Scene, "user"> = {}): Scene => ({ ...scene, user: "admin@example.com" });

export const admin: Scenes = {
  getAdminSummary: asAdmin(),
};
