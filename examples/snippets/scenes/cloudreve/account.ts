import type { Scenes } from "../../run/scene.ts";

/** Sessions, users and their settings. */
export const account: Scenes = {
  getStorage: {
    before: ({ cloudreve }) => {
      cloudreve.putFile("user@example.com", "/films/Big Buck Bunny.mp4", 276_134_947);
    },
  },
};
